import type { RefObject } from 'react';
import { useAction } from '~/actions/perform';
import type { SpansQuestion } from '~/api/types';
import { passageText } from '~/features/items/model';
import { useMessages } from '~/messages';
import { announce } from '~/shell/announce';
import { notify } from '~/shell/notices';
import { boundaries } from '~/surfaces/spans/kernel/boundaries';
import { codePoints } from '~/surfaces/spans/kernel/codePoints';
import type { Direction, Edge } from '~/surfaces/spans/kernel/nudge';
import { nudged } from '~/surfaces/spans/kernel/nudge';
import type { Session } from '../store/session';
import { type SpanActions, spanActions } from './spanActions';

interface Places {
  readonly root: RefObject<HTMLElement | null>;
  readonly submitButton: RefObject<HTMLButtonElement | null>;
}

/** The keys that move between questions and leave things. */
export function useMovingKeys(session: Session, { root, submitButton }: Places): void {
  const inside = () =>
    document.activeElement === document.body || root.current?.contains(document.activeElement);
  const move = (by: 1 | -1) => {
    if (!inside()) return false;
    const next = session.neighbour(by);
    if (next) return session.focus(next);
    if (by === -1 || document.activeElement === submitButton.current) return false;
    submitButton.current?.focus();
  };
  useAction('nextQuestion', () => move(1));
  useAction('previousQuestion', () => {
    if (document.activeElement !== submitButton.current) return move(-1);
    const last = session.visible().at(-1)?.question.id;
    document.querySelector<HTMLElement>(`[data-question="${last}"]`)?.focus();
  });
  useAction('leave', () => {
    const { marked, selected, linkFrom, relabelling } = session.state.get();
    const field = document.activeElement?.closest('input, textarea');
    const own = field?.closest<HTMLElement>('[data-question]');
    if (own) return own.focus();
    if (relabelling) return session.set({ relabelling: false });
    if (marked) return session.set({ marked: undefined });
    if (linkFrom) return session.set({ linkFrom: undefined });
    if (selected) return session.set({ selected: undefined });
    const { activeElement } = document;
    const card = root.current?.querySelector<HTMLElement>('[data-question][data-focused]');
    if (!card || activeElement === card) return false;
    card.focus();
  });
}

/** The keys of spans: for the focused spans question, else for the first one that is asked. */
export function useSpanKeys(session: Session): void {
  const m = useMessages();
  const question = (): SpansQuestion | undefined => {
    const spans = session.visible().flatMap(({ question: one }) => (one.kind === 'spans' ? [one] : []));
    return spans.find((one) => one.id === session.state.get().focused) ?? spans[0];
  };
  const refuse = (why: string) => notify({ text: why, tone: 'refusal', lasts: 4000 });
  const withSpans = (act: (actions: SpanActions, question: SpansQuestion) => unknown) => () => {
    const of = question();
    return of ? act(spanActions(session, of, m, refuse), of) : false;
  };
  const selected = () => session.state.get().selected;
  const focusOn = (of: SpansQuestion) => {
    if (session.state.get().linkFrom === undefined) session.focus(of.id);
  };

  /** With the links in focus and no span chosen, accepting and removing speak of the links. */
  const linksFocused = () => {
    const { focused } = session.state.get();
    const kind = session.asked.find((one) => one.question.id === focused)?.question.kind;
    return kind === 'relations' && selected() === undefined;
  };

  useAction(
    'accept',
    withSpans((actions, of) => {
      if (linksFocused()) return false;
      focusOn(of);
      if (actions.accept(selected() ?? '')) announce(m.labelling.accept);
      actions.step(1);
    }),
  );
  useAction(
    'remove',
    withSpans((actions, of) => {
      if (linksFocused()) return false;
      focusOn(of);
      if (actions.remove(selected() ?? '')) announce(m.labelling.remove);
      actions.step(1);
    }),
  );
  useAction(
    'relabel',
    withSpans((_, of) => {
      if (!selected()) return false;
      session.focus(of.id);
      session.set({ relabelling: true });
    }),
  );
  useAction(
    'nextUndecided',
    withSpans((actions, of) => {
      focusOn(of);
      actions.step(1);
    }),
  );
  useAction(
    'previousUndecided',
    withSpans((actions, of) => {
      focusOn(of);
      actions.step(-1);
    }),
  );
  useAction(
    'perCharacter',
    withSpans(() => session.set({ perCharacter: !session.state.get().perCharacter })),
  );
  useAction(
    'enterText',
    withSpans((_, of) => {
      session.focus(of.id);
      document.querySelector<HTMLElement>('[data-span-text]')?.focus();
    }),
  );
  useAction(
    'link',
    withSpans((actions, of) => {
      const relations = session
        .visible()
        .find(({ question: one }) => one.kind === 'relations' && one.of === of.id);
      const from = actions.find(selected());
      if (!relations || !from) return false;
      session.set({ linkFrom: from.id });
      session.focus(relations.question.id);
    }),
  );

  const nudge = (edge: Edge, direction: Direction) =>
    withSpans((actions, of) => {
      const region = actions.find(selected()) ?? actions.ghost(selected())?.region;
      if (!region) return false;
      const text = passageText(session.assignment.item, of.of, region.message);
      const points = codePoints(text);
      const language = session.assignment.item.inputs[of.of]?.language ?? undefined;
      const step = session.state.get().perCharacter || of.by === 'character' ? 'character' : 'word';
      const units = { start: points.toUtf16(region.start), end: points.toUtf16(region.end) };
      const moved = nudged(units, edge, direction, step, text, boundaries(text, language));
      actions.move(selected() ?? '', points.fromUtf16(moved.start), points.fromUtf16(moved.end));
    });
  useAction('startEarlier', nudge('start', 'earlier'));
  useAction('startLater', nudge('start', 'later'));
  useAction('endEarlier', nudge('end', 'earlier'));
  useAction('endLater', nudge('end', 'later'));
  useAction('clear', () => {
    const of = question();
    const id = selected();
    if (of && id && spanActions(session, of, m, refuse).remove(id)) return;
    const { focused } = session.state.get();
    if (!focused || !session.content().answers[focused]) return false;
    session.answer(focused, undefined, m.labelling.stepClear(focused));
  });
}
