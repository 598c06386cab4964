import type { Answer, Assignment, Prediction } from '~/api/types';
import type { GhostRegion } from '~/surfaces/spans/work';
import type { Content } from './content';

/** A model's answer to one question, shown as a ghost until the person decides. */
export interface Ghost {
  readonly prediction: string;
  /** Name and version of the model, as people call it. */
  readonly model: string;
  /** 0 to 1 as the model gave it. */
  readonly score: number | undefined;
  readonly answer: Answer;
}

const nameOf = ({ model, version }: Prediction) => [model, version].filter(Boolean).join(' ') || '–';

/** All models' answers to a question, in the order the server gives them. */
export function ghostsOf(assignment: Pick<Assignment, 'predictions'>, question: string): readonly Ghost[] {
  return assignment.predictions.flatMap((prediction) => {
    const answer = prediction.answers[question];
    if (!answer) return [];
    return [
      { prediction: prediction.id, model: nameOf(prediction), score: prediction.scores?.[question], answer },
    ];
  });
}

/** `undecided`: only looked at; `accepted`: the answer is the model's; `corrected`: it is another one. */
export type GhostState = 'undecided' | 'accepted' | 'corrected';

export function stateOf(ghost: Ghost, answer: Answer | undefined): GhostState {
  if (!answer) return 'undecided';
  return sameAnswer(ghost.answer, answer) ? 'accepted' : 'corrected';
}

/** Same content, whatever the order of unordered parts. */
export function sameAnswer(a: Answer, b: Answer): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function plain(answer: Answer): unknown {
  switch (answer.kind) {
    case 'choice':
      return [...answer.options].sort();
    case 'rating':
      return [answer.value ?? null, answer.none ?? null];
    case 'checklist':
      return Object.entries(answer.criteria).sort(([a], [b]) => (a < b ? -1 : 1));
    case 'writing':
      return answer.text;
    case 'spans':
      return answer.regions.map(({ start, end, label, message }) => [message ?? 0, start, end, label]).sort();
    case 'relations':
      return answer.relations.map(({ from, to, type }) => [from, to, type]).sort();
  }
}

/** Predicted regions of a question that are neither taken over (origin) nor taken away. */
export function undecidedRegions(
  ghosts: readonly Ghost[],
  content: Content,
  question: string,
): readonly GhostRegion[] {
  const answer = content.answers[question];
  const taken = new Set(
    answer?.kind === 'spans'
      ? answer.regions.flatMap(({ origin }) => (origin ? [`${origin.prediction}/${origin.region}`] : []))
      : [],
  );
  const gone = new Set(content.removed);
  return ghosts.flatMap(({ prediction, model, score, answer: predicted }) => {
    if (predicted.kind !== 'spans') return [];
    return predicted.regions
      .map((region) => ({ key: `${prediction}/${region.id}`, prediction, model, score, region }))
      .filter(({ key }) => !taken.has(key) && !gone.has(key));
  });
}

/** How many predicted regions there were, and how many were looked at. */
export function regionsSeen(
  ghosts: readonly Ghost[],
  undecided: readonly GhostRegion[],
): { seen: number; all: number } {
  const all = ghosts.reduce(
    (sum, { answer }) => sum + (answer.kind === 'spans' ? answer.regions.length : 0),
    0,
  );
  return { seen: all - undecided.length, all };
}
