import type { Answer, Question, ReviewColumn } from '~/api/types';

/** The criteria of a checklist on which the columns are not of one mind; nothing for another kind of question. */
export function differingCriteria(question: Question, columns: readonly ReviewColumn[]): readonly string[] {
  if (question.kind !== 'checklist') return [];
  const judged = (column: ReviewColumn, criterion: string) => {
    const answer = column.answers[question.id];
    return answer?.kind === 'checklist' ? answer.criteria[criterion] : undefined;
  };
  return question.criteria
    .map(({ id }) => id)
    .filter((id) => new Set(columns.map((column) => judged(column, id))).size > 1);
}

/** A checklist's answer cut down to some criteria. */
export function onlyCriteria(answer: Answer | undefined, criteria: readonly string[]): Answer | undefined {
  if (answer?.kind !== 'checklist') return answer;
  return {
    ...answer,
    criteria: Object.fromEntries(Object.entries(answer.criteria).filter(([id]) => criteria.includes(id))),
  };
}
