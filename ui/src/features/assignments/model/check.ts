import type { Assignment, Question } from '~/api/types';
import { codePoints } from '~/surfaces/spans/kernel/codePoints';
import { holdsNow } from './condition';
import { type Content, noteOf } from './content';
import { ghostsOf, undecidedRegions } from './ghosts';
import type { Asked } from './visible';

/** What keeps an item from being submitted, at its question; the server checks again. */
export interface Finding {
  readonly question: string | undefined;
  readonly code: FindingCode;
  /** Figures or names for the message. */
  readonly detail?: string;
}

export type FindingCode =
  | 'required'
  | 'clause-needed'
  | 'note-needed'
  | 'criteria-open'
  | 'too-short'
  | 'too-long'
  | 'attribute-needed'
  | 'undecided'
  | 'refused';

/** Everything that is missing or wrong, in the order of the questions. */
export function findingsOf(
  shown: readonly Asked[],
  content: Content,
  assignment: Assignment,
): readonly Finding[] {
  return shown.flatMap((asked) => [
    ...ofAnswer(asked.question, content, assignment),
    ...ofRules(asked, content, assignment),
  ]);
}

const isAmbiguous = (content: Content, question: string) => Boolean(content.marks[question]?.ambiguous);

function ofAnswer(question: Question, content: Content, assignment: Assignment): Finding[] {
  const at = question.id;
  const answer = content.answers[at];
  if (question.kind === 'spans') {
    const open = undecidedRegions(ghostsOf(assignment, at), content, at).length;
    if (open > 0) return [{ question: at, code: 'undecided', detail: String(open) }];
  }
  if (!answer)
    return question.required && !isAmbiguous(content, at) ? [{ question: at, code: 'required' }] : [];
  if (
    answer.kind === 'choice' &&
    answer.options.length === 0 &&
    question.required &&
    !isAmbiguous(content, at)
  )
    return [{ question: at, code: 'required' }];
  if (question.kind === 'checklist' && answer.kind === 'checklist') {
    const open = question.criteria.filter((criterion) => !answer.criteria[criterion.id]).length;
    return open > 0 && !isAmbiguous(content, at)
      ? [{ question: at, code: 'criteria-open', detail: String(open) }]
      : [];
  }
  if (question.kind === 'writing' && answer.kind === 'writing') {
    const { length } = codePoints(answer.text);
    if (length < (question.min ?? 0))
      return [{ question: at, code: 'too-short', detail: String(question.min) }];
    if (question.max != null && length > question.max)
      return [{ question: at, code: 'too-long', detail: String(question.max) }];
  }
  if (question.kind === 'spans' && answer.kind === 'spans') {
    const needed = new Map(question.labels.map((label) => [label.id, requiredAttributes(label.attributes)]));
    const bare = answer.regions.filter((region) =>
      needed.get(region.label)?.some((name) => !region.attributes?.[name]),
    );
    if (bare.length > 0) return [{ question: at, code: 'attribute-needed', detail: String(bare.length) }];
  }
  return [];
}

const requiredAttributes = (
  attributes: Readonly<Record<string, { required?: boolean }>> | null | undefined,
) => Object.entries(attributes ?? {}).flatMap(([name, { required }]) => (required ? [name] : []));

function ofRules({ question, cite, note }: Asked, content: Content, { item }: Assignment): Finding[] {
  const facts = { answers: content.answers, item };
  const written = noteOf(content, question.id);
  const findings: Finding[] = [];
  if (cite && holdsNow(cite, facts) && answered(content, question.id) && !written?.clauses?.length)
    findings.push({ question: question.id, code: 'clause-needed' });
  if (note && holdsNow(note, facts) && answered(content, question.id) && !written?.text.trim())
    findings.push({ question: question.id, code: 'note-needed' });
  return findings;
}

const answered = (content: Content, question: string) =>
  content.answers[question] !== undefined || isAmbiguous(content, question);

/** What a question demands now beside its answer; shown before anything is refused. */
export function demandsOf(asked: Asked, content: Content, assignment: Assignment): readonly FindingCode[] {
  return ofRules(asked, content, assignment).map((finding) => finding.code);
}

/** The question that a server's field path speaks of: `answers.entities.regions[2].end` → `entities`. */
export function questionOfPath(path: string | undefined): string | undefined {
  return /^(?:answers|marks|decisions)\.([^.[\]]+)/.exec(path ?? '')?.[1];
}
