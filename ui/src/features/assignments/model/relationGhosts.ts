import type { Assignment, Region, RelationsQuestion } from '~/api/types';
import { linked } from '~/surfaces/relations/model';
import type { GhostLink } from '~/surfaces/relations/work';
import { added, collides, freeId, takenOver } from '~/surfaces/spans/model';
import { type Content, withAnswer } from './content';
import { type Ghost, ghostsOf, undecidedRegions } from './ghosts';

const keyOf = (question: RelationsQuestion, prediction: string, relation: string) =>
  `${question.id}:${prediction}/${relation}`;

const regionsOf = (content: Content, question: string): readonly Region[] => {
  const answer = content.answers[question];
  return answer?.kind === 'spans' ? answer.regions : [];
};

const linksOf = (content: Content, question: string) => {
  const answer = content.answers[question];
  return answer?.kind === 'relations' ? answer : undefined;
};

/**
 * Predicted links that wait for a decision. Their ends are regions that the same prediction proposed: taken over already, or
 * still waiting themselves. A link whose end was taken away, or changed into one that exists, is decided.
 */
export function undecidedLinks(
  question: RelationsQuestion,
  content: Content,
  assignment: Pick<Assignment, 'predictions'>,
): readonly GhostLink[] {
  const own = regionsOf(content, question.of);
  const waiting = undecidedRegions(ghostsOf(assignment, question.of), content, question.of);
  const links = linksOf(content, question.id)?.relations ?? [];
  const endOf = (prediction: string, id: string) =>
    own.find(({ origin }) => origin?.prediction === prediction && origin.region === id) ??
    waiting.find((ghost) => ghost.prediction === prediction && ghost.region.id === id)?.region;
  const ofGhost = ({ prediction, model, score, answer }: Ghost): GhostLink[] => {
    if (answer.kind !== 'relations') return [];
    return answer.relations.flatMap(({ id, from, to, type }) => {
      const key = keyOf(question, prediction, id);
      const [start, end] = [endOf(prediction, from), endOf(prediction, to)];
      if (!start || !end || content.removed.includes(key)) return [];
      const known = links.some((one) => one.from === start.id && one.to === end.id && one.type === type);
      return known ? [] : [{ key, prediction, model, score, type, from: start, to: end }];
    });
  };
  return ghostsOf(assignment, question.id).flatMap(ofGhost);
}

/** The content with a predicted link taken over, and with it those of its ends that were still waiting. */
export function withLink(content: Content, question: RelationsQuestion, link: GhostLink, overlap: boolean) {
  let regions = regionsOf(content, question.of);
  const ownEnd = (end: Region): string | undefined => {
    if (regions.includes(end)) return end.id;
    const own = takenOver(end, link.prediction, freeId(regions, 'r'));
    if (!overlap && collides(regions, own)) return undefined;
    regions = added(regions, own);
    return own.id;
  };
  const [from, to] = [ownEnd(link.from), ownEnd(link.to)];
  if (from === undefined || to === undefined) return content;
  const withEnds = withAnswer(content, question.of, { kind: 'spans', regions });
  return withAnswer(withEnds, question.id, linked(linksOf(content, question.id), from, to, link.type));
}

/** The content with a predicted link taken away; when it was the last one, that says that there is nothing to link. */
export function withoutLink(
  content: Content,
  question: RelationsQuestion,
  key: string,
  assignment: Pick<Assignment, 'predictions'>,
): Content {
  const removed = { ...content, removed: [...content.removed, key] };
  const last = undecidedLinks(question, removed, assignment).length === 0 && !content.answers[question.id];
  return last ? withAnswer(removed, question.id, { kind: 'relations', relations: [] }) : removed;
}
