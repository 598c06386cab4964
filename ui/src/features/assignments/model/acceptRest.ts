import type { Assignment, Question } from '~/api/types';
import { added, collides, freeId, takenOver } from '~/surfaces/spans/model';
import { type Content, withAnswer } from './content';
import { ghostsOf, undecidedRegions } from './ghosts';
import { undecidedLinks, withLink } from './relationGhosts';
import type { Asked } from './visible';

/** How many predictions (answers and regions) nobody has decided yet; only the first model's answers count. */
export function restOf(shown: readonly Asked[], content: Content, assignment: Assignment): number {
  return shown.reduce((sum, { question }) => sum + openIn(question, content, assignment), 0);
}

function openIn(question: Question, content: Content, assignment: Assignment): number {
  const ghosts = ghostsOf(assignment, question.id);
  if (question.kind === 'spans') return undecidedRegions(ghosts, content, question.id).length;
  if (question.kind === 'relations') return undecidedLinks(question, content, assignment).length;
  return ghosts.length > 0 && !content.answers[question.id] ? 1 : 0;
}

/** The content with every undecided prediction taken over; offered only where the project allows it. */
export function acceptRest(shown: readonly Asked[], content: Content, assignment: Assignment): Content {
  return shown.reduce((before, { question }) => {
    const ghosts = ghostsOf(assignment, question.id);
    const [first] = ghosts;
    if (question.kind === 'relations') {
      // Taking one over brings its ends along, which may decide another: what waits is asked anew each time.
      const of = shown.find((one) => one.question.id === question.of)?.question;
      const overlap = of?.kind === 'spans' && of.overlap !== false;
      const links = undecidedLinks(question, before, assignment).map(({ key }) => key);
      return links.reduce((so, key) => {
        const link = undecidedLinks(question, so, assignment).find((one) => one.key === key);
        return link ? withLink(so, question, link, overlap) : so;
      }, before);
    }
    if (question.kind !== 'spans') {
      const open = openIn(question, before, assignment) > 0;
      return first && open ? withAnswer(before, question.id, first.answer) : before;
    }
    const answer = before.answers[question.id];
    const start = answer?.kind === 'spans' ? answer.regions : [];
    const regions = undecidedRegions(ghosts, before, question.id).reduce((so, { region, prediction }) => {
      const own = takenOver(region, prediction, freeId(so, 'r'));
      return question.overlap === false && collides(so, own) ? so : added(so, own);
    }, start);
    return regions === start ? before : withAnswer(before, question.id, { kind: 'spans', regions });
  }, content);
}
