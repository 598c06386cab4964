import type { Answer, Question } from '~/api/types';
import type { Messages } from '~/messages';
import { pathTitle, rowsOf } from './choice/model';
import { titleOf } from './names';

/** An answer on one line, for folded questions, predictions, review rows and lists. */
export function summaryOf(question: Question, answer: Answer | undefined, m: Messages): string {
  if (!answer) return m.labelling.emptyAnswer;
  switch (answer.kind) {
    case 'choice': {
      const rows = question.kind === 'choice' ? rowsOf(question.options) : [];
      return answer.options.map((path) => pathTitle(rows, path)).join(', ') || m.labelling.emptyAnswer;
    }
    case 'rating': {
      if (answer.none === 'not_applicable') return m.labelling.notApplicable;
      if (answer.none === 'cannot_assess') return m.labelling.cannotAssess;
      const anchor = question.kind === 'rating' ? question.anchors?.[String(answer.value)] : undefined;
      return anchor ? `${answer.value} ${anchor}` : String(answer.value);
    }
    case 'checklist': {
      const words = { yes: m.labelling.yes, no: m.labelling.no, not_applicable: m.labelling.notApplicable };
      const title = (id: string) =>
        titleOf((question.kind === 'checklist' && question.criteria.find((one) => one.id === id)) || { id });
      // In the rubric's order, whatever order they were judged in.
      const order = question.kind === 'checklist' ? question.criteria.map((one) => one.id) : [];
      return Object.entries(answer.criteria)
        .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
        .map(([criterion, value]) => `${title(criterion)}: ${words[value]}`)
        .join(' · ');
    }
    case 'writing':
      return shortened(answer.text, 80);
    case 'spans':
      return answer.regions.length === 0
        ? m.labelling.noneHere
        : labelCounts(
            answer.regions.map((r) => r.label),
            question.kind === 'spans' ? question.labels : [],
          );
    case 'relations':
      return answer.relations.length === 0
        ? m.labelling.noneHere
        : labelCounts(
            answer.relations.map((r) => r.type),
            question.kind === 'relations' ? question.types : [],
          );
  }
}

/** "Organisation 2 · Date 1" */
function labelCounts(
  labels: readonly string[],
  known: readonly { readonly id: string; readonly title?: string | null }[],
): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts]
    .map(([label, count]) => `${titleOf(known.find((one) => one.id === label) ?? { id: label })} ${count}`)
    .join(' · ');
}

/** The beginning of a text, cut between code points. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
}
