import type { Answer, Assignment, Rubric } from '~/api/types';
import { createStore, type Store } from '~/shared/store';
import type { Finding } from '../model/check';
import { type Content, contentFrom, withAnswer } from '../model/content';
import { begin, type History, redo, step, undo } from '../model/history';
import { type Asked, askedOf, visibleOf } from '../model/visible';
import type { KeptDraft } from './database';

/** Text marked by pointer or caret and not yet labelled; code points. */
export interface MarkedRange {
  readonly input: string;
  readonly message: number | null;
  readonly start: number;
  readonly end: number;
}

export interface SessionState {
  readonly history: History<Content>;
  /** The question that keys answer. */
  readonly focused: string | undefined;
  readonly marked: MarkedRange | undefined;
  /** A region's id, or `prediction/region` of an undecided one. */
  readonly selected: string | undefined;
  readonly relabelling: boolean;
  /** The region from which a relation is being drawn. */
  readonly linkFrom: string | undefined;
  /** Spans snap to characters, not words. */
  readonly perCharacter: boolean;
  /** What the last try to submit found. */
  readonly findings: readonly Finding[];
}

/** One item being worked on: its content with undo, and what the keys speak of. Knows no server. */
export interface Session {
  readonly assignment: Assignment;
  readonly rubric: Rubric;
  readonly asked: readonly Asked[];
  readonly state: Store<SessionState>;
  content(): Content;
  visible(): readonly Asked[];
  /** Changes the content as one named step; steps with the same `merge` soon after each other are one. */
  change(next: (content: Content) => Content, name: string, merge?: string): void;
  answer(question: string, answer: Answer | undefined, name: string, merge?: string): void;
  set(change: Partial<SessionState>): void;
  focus(question: string | undefined): void;
  /** The question after (1) or before (-1) the focused one; nothing at the ends. */
  neighbour(by: 1 | -1): string | undefined;
  undo(): string | undefined;
  redo(): string | undefined;
  /** Takes another content over as the beginning, e.g. after a conflict. */
  restart(content: Content): void;
}

export function openSession(assignment: Assignment, rubric: Rubric, kept?: KeptDraft): Session {
  const asked = askedOf(rubric);
  const draft = kept?.unsent && kept.base === assignment.draft_revision ? kept.content : assignment.draft;
  const start = contentFrom(draft ?? kept?.content, kept?.removed);
  const [sentBack] = assignment.findings ?? [];
  const firstOpen = visibleOf(asked, start, assignment.item).find((one) => !start.answers[one.question.id]);
  const state = createStore<SessionState>({
    history: begin(start),
    focused: kept?.focused ?? sentBack?.question ?? firstOpen?.question.id ?? asked[0]?.question.id,
    marked: undefined,
    selected: undefined,
    relabelling: false,
    linkFrom: undefined,
    perCharacter: false,
    findings: [],
  });
  const set = (change: Partial<SessionState>) => state.update((old) => ({ ...old, ...change }));
  const content = () => state.get().history.value;
  const visible = () => visibleOf(asked, content(), assignment.item);

  const change: Session['change'] = (next, name, merge) => {
    const { history, findings } = state.get();
    const changed = step(history, next(history.value), name, Date.now(), merge);
    if (changed !== history) set({ history: changed, findings: findings.length > 0 ? [] : findings });
  };
  const travel = (move: typeof undo<Content>, from: 'done' | 'undone') => {
    const { history } = state.get();
    const name = history[from].at(-1)?.name;
    set({ history: move(history), marked: undefined });
    return name;
  };
  return {
    assignment,
    rubric,
    asked,
    state,
    content,
    visible,
    change,
    answer: (question, answer, name, merge) =>
      change((old) => withAnswer(old, question, answer), name, merge),
    set,
    focus(question) {
      const { focused } = state.get();
      if (question !== focused) set({ focused: question, relabelling: false });
    },
    neighbour(by) {
      const ids = visible().map((one) => one.question.id);
      const at = ids.indexOf(state.get().focused ?? '');
      return at === -1 ? ids[by === 1 ? 0 : ids.length - 1] : ids[at + by];
    },
    undo: () => travel(undo, 'done'),
    redo: () => travel(redo, 'undone'),
    restart: (next) => set({ history: begin(next), marked: undefined, selected: undefined, findings: [] }),
  };
}
