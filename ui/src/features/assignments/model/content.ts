import type { Answer, Flag, Mark, Note, WorkContent } from '~/api/types';

/** What a person is working on: the content of draft and submission, with every part present. */
export type Content = Required<Omit<WorkContent, 'active_ms' | 'decisions'>> & {
  /** Predicted regions looked at and taken away, as `prediction/region`; kept on this computer only. */
  readonly removed: readonly string[];
};

export const emptyContent: Content = {
  answers: {},
  notes: [],
  marks: {},
  best_effort: false,
  flags: [],
  removed: [],
};

export const contentFrom = (
  draft: WorkContent | null | undefined,
  removed: readonly string[] = [],
): Content => ({
  answers: draft?.answers ?? {},
  notes: draft?.notes ?? [],
  marks: draft?.marks ?? {},
  best_effort: draft?.best_effort ?? false,
  flags: draft?.flags ?? [],
  removed,
});

function without<T>(all: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _gone, ...rest } = all;
  return rest;
}

export function withAnswer(content: Content, question: string, answer: Answer | undefined): Content {
  if (answer === content.answers[question]) return content;
  const answers = answer ? { ...content.answers, [question]: answer } : without(content.answers, question);
  return { ...content, answers };
}

export function withMark(content: Content, question: string, change: Mark): Content {
  const merged = { ...content.marks[question], ...change };
  const kept = Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value != null && value !== ''),
  );
  const empty = Object.keys(kept).length === 0;
  return {
    ...content,
    marks: empty ? without(content.marks, question) : { ...content.marks, [question]: kept },
  };
}

export const noteOf = (content: Content, question: string | undefined): Note | undefined =>
  content.notes.find((note) => (note.question ?? undefined) === question);

/** Sets the note of a question (or of the whole item); an empty one without clauses goes away. */
export function withNote(content: Content, question: string | undefined, change: Partial<Note>): Content {
  const old = noteOf(content, question);
  const note: Note = { text: '', ...old, ...change, ...(question === undefined ? {} : { question }) };
  const empty = note.text === '' && (note.clauses ?? []).length === 0;
  const others = content.notes.filter((other) => other !== old);
  return { ...content, notes: empty ? others : [...others, note] };
}

export function withClause(content: Content, question: string | undefined, clause: string): Content {
  const clauses = noteOf(content, question)?.clauses ?? [];
  return clauses.includes(clause) ? content : withNote(content, question, { clauses: [...clauses, clause] });
}

export const withFlag = (content: Content, flag: Flag): Content => ({
  ...content,
  flags: [...content.flags, flag],
});

/** What is sent: without what only this computer keeps, without empty parts, notes without text only if they cite. */
export function toSend(content: Content, activeMs: number): WorkContent {
  const { answers, notes, marks, best_effort, flags } = content;
  return {
    answers,
    ...(notes.length > 0 ? { notes } : {}),
    ...(Object.keys(marks).length > 0 ? { marks } : {}),
    ...(best_effort ? { best_effort } : {}),
    ...(flags.length > 0 ? { flags } : {}),
    active_ms: Math.round(activeMs),
  };
}
