import type { ChecklistAnswer, ChecklistQuestion, CriterionAnswer } from '~/api/types';

/** What a criterion may be answered with, in the order of the digits 1, 2, 3. */
export const valuesOf = ({ not_applicable }: ChecklistQuestion): readonly CriterionAnswer[] =>
  not_applicable ? ['yes', 'no', 'not_applicable'] : ['yes', 'no'];

/** The first criterion without an answer; nothing when all have one. */
export function firstOpen(
  { criteria }: ChecklistQuestion,
  answer: ChecklistAnswer | undefined,
): number | undefined {
  const index = criteria.findIndex((criterion) => !answer?.criteria[criterion.id]);
  return index === -1 ? undefined : index;
}

export const answered = (
  answer: ChecklistAnswer | undefined,
  criterion: string,
  value: CriterionAnswer,
): ChecklistAnswer => ({
  kind: 'checklist',
  criteria: { ...answer?.criteria, [criterion]: value },
});
