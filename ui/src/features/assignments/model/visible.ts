import type { Question, Rubric } from '~/api/types';
import { type Condition, conditionOf, type Facts, holdsNow } from './condition';
import type { Content } from './content';

/** A rubric's questions with their conditions read once. */
export interface Asked {
  readonly question: Question;
  readonly when: Condition | undefined;
  readonly cite: Condition | undefined;
  readonly note: Condition | undefined;
}

export function askedOf(rubric: Rubric): readonly Asked[] {
  return rubric.questions.map((question) => ({
    question,
    when: question.when ? conditionOf(question.when, question.id) : undefined,
    cite: question.cite ? conditionOf(question.cite, question.id) : undefined,
    note: question.note ? conditionOf(question.note, question.id) : undefined,
  }));
}

/**
 * The questions that are asked now, in order. A condition sees only answers of questions that are asked themselves, so a
 * hidden question's old answer shows nothing further.
 */
export function visibleOf(asked: readonly Asked[], content: Content, item: Facts['item']): readonly Asked[] {
  const shown: Asked[] = [];
  const answers: Record<string, Content['answers'][string]> = {};
  for (const one of asked) {
    if (one.when && !holdsNow(one.when, { answers, item })) continue;
    shown.push(one);
    const answer = content.answers[one.question.id];
    if (answer) answers[one.question.id] = answer;
  }
  return shown;
}

/** The content without answers and marks of questions that are not asked: what may be submitted. */
export function submittable(content: Content, shown: readonly Asked[]): Content {
  const ids = new Set(shown.map((one) => one.question.id));
  const kept = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).filter(([question]) => ids.has(question)));
  const notes = content.notes.filter((note) => note.question == null || ids.has(note.question));
  return { ...content, answers: kept(content.answers), marks: kept(content.marks), notes };
}
