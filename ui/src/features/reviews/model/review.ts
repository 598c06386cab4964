import { Problem } from '~/api/problem';
import type { Answer, Assignment, Decision, Question, ReviewColumn, WorkContent } from '~/api/types';
import { demandsOf, type FindingCode, questionOfPath } from '~/features/assignments/model/check';
import {
  type Content,
  contentFrom,
  noteOf,
  toSend,
  withAnswer,
  withMark,
} from '~/features/assignments/model/content';
import { sameAnswer } from '~/features/assignments/model/ghosts';
import type { Asked } from '~/features/assignments/model/visible';
import { type Choice, type Conflict, liesAt, merging, settled } from './merging';

/** A reviewer's content: what an annotator has, and how each row was decided. */
export interface ReviewContent extends Content {
  readonly decisions: Readonly<Record<string, Decision>>;
}

/** The session keeps plain content; a review's carries its decisions along with it. */
export const reviewOf = (content: Content): ReviewContent => ({
  ...content,
  decisions: (content as Partial<ReviewContent>).decisions ?? {},
});

export const columnsOf = (assignment: Assignment): readonly ReviewColumn[] =>
  assignment.review?.columns ?? [];

/** Whether the annotators agree on a question. */
export const isEqual = (assignment: Assignment, question: string): boolean =>
  assignment.review?.comparison.questions[question]?.equal ?? false;

/** What a review begins with: its draft; without one, the answers on which all agree. */
export function reviewStart(assignment: Assignment, questions: readonly Question[]): ReviewContent {
  const { draft } = assignment;
  const begun = { ...contentFrom(draft), decisions: draft?.decisions ?? {} };
  const [first] = columnsOf(assignment);
  if (!first) return begun;
  return questions
    .filter((one) => isEqual(assignment, one.id) && !begun.answers[one.id])
    .reduce((content, one) => ({ ...withColumn(content, one.id, first), decisions: begun.decisions }), begun);
}

function withColumn<C extends Content>(content: C, question: string, column: ReviewColumn): C {
  const answered = withAnswer(content, question, column.answers[question]);
  const ambiguous = column.marks?.[question]?.ambiguous ?? null;
  return withMark(answered, question, { ambiguous }) as C;
}

/** Relations that link the regions of a spans question: they only fit the regions they were drawn between. */
const linksOf = (questions: readonly Question[], spans: string) =>
  questions.filter((one) => one.kind === 'relations' && one.of === spans);

/** Takes a column's answer for a row, with the links between its spans. */
export function take(
  content: ReviewContent,
  question: Question,
  column: ReviewColumn,
  questions: readonly Question[],
): ReviewContent {
  const rows = question.kind === 'spans' ? [question, ...linksOf(questions, question.id)] : [question];
  return rows.reduce((next, row) => decide(withColumn(next, row.id, column), row.id, column.name), content);
}

/** Decides a row, keeping the reason and clauses that stand there already. */
export const decide = (content: ReviewContent, question: string, how: string): ReviewContent => ({
  ...content,
  decisions: { ...content.decisions, [question]: { ...content.decisions[question], take: how } },
});

/** The answers of all columns as one, where that makes sense; nothing where it does not. */
export function merged(question: Question, columns: readonly ReviewColumn[]): Answer | undefined {
  const answers = columns.map((column) => column.answers[question.id]);
  if (question.kind === 'spans') {
    return { kind: 'spans', regions: [...merging(spansOf(question.id, columns)).sure] };
  }
  if (question.kind === 'choice' && question.many) {
    const options = answers.flatMap((answer) => (answer?.kind === 'choice' ? answer.options : []));
    return { kind: 'choice', options: [...new Set(options)] };
  }
  return undefined;
}

const spansOf = (question: string, columns: readonly ReviewColumn[]) =>
  columns.map(({ name, answers }) => {
    const answer = answers[question];
    return { name, regions: answer?.kind === 'spans' ? answer.regions : [] };
  });

const leftOut = (question: string, { key }: Conflict) => `merge/${question}/${key}`;

/** Places of a merged row at which the annotators contradict each other and nothing has been decided yet. */
export function openConflicts(
  question: Question,
  content: ReviewContent,
  columns: readonly ReviewColumn[],
): readonly Conflict[] {
  if (question.kind !== 'spans' || content.decisions[question.id]?.take !== 'merge') return [];
  const answer = content.answers[question.id];
  const regions = answer?.kind === 'spans' ? answer.regions : [];
  return merging(spansOf(question.id, columns)).conflicts.filter(
    (one) =>
      !content.removed.includes(leftOut(question.id, one)) && !regions.some((region) => liesAt(region, one)),
  );
}

/** Settles one place of a merged row: by what somebody marked there, or by nothing. */
export function settle(
  content: ReviewContent,
  question: string,
  conflict: Conflict,
  choice: Choice | undefined,
): ReviewContent {
  const answer = content.answers[question];
  const regions = settled(answer?.kind === 'spans' ? answer.regions : [], conflict, choice);
  const removed = choice ? content.removed : [...content.removed, leftOut(question, conflict)];
  return {
    ...content,
    removed,
    answers: { ...content.answers, [question]: { kind: 'spans', regions: [...regions] } },
  };
}

/** Whether a row needs nothing more than its reason and clause: it is equal, or it has been decided. */
export function isDecided(assignment: Assignment, question: Question, content: ReviewContent): boolean {
  if (isEqual(assignment, question.id)) return true;
  if (!content.decisions[question.id]?.take) return false;
  if (openConflicts(question, content, columnsOf(assignment)).length > 0) return false;
  const ambiguous = Boolean(content.marks[question.id]?.ambiguous);
  return content.answers[question.id] !== undefined || ambiguous || !question.required;
}

/** What a row still asks of the reviewer: a clause or a note that nobody who gave this very answer has written already. */
export function demandsLeft(
  asked: Asked,
  content: ReviewContent,
  assignment: Assignment,
): readonly FindingCode[] {
  const { id } = asked.question;
  const answer = content.answers[id];
  const notes = columnsOf(assignment)
    .filter(({ answers }) => answer !== undefined && answers[id] && sameAnswer(answers[id], answer))
    .flatMap((column) => (column.notes ?? []).filter((note) => note.question === id));
  return demandsOf(asked, content, assignment).filter((code) =>
    code === 'clause-needed'
      ? !notes.some((note) => note.clauses?.length)
      : !notes.some((note) => note.text.trim()),
  );
}

/** What a refusal says about single rows, by question; nothing when it speaks of something else. */
export function refusedRows(refusal: unknown): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, string[]>();
  if (!(refusal instanceof Problem)) return rows;
  for (const { path, message } of refusal.errors) {
    const question = questionOfPath(path);
    if (question) rows.set(question, [...(rows.get(question) ?? []), message]);
  }
  return rows;
}

/** The row after (1) or before (-1) one that is still to be decided, round the end; nothing when all are. */
export function nextOpen(
  questions: readonly Question[],
  open: (question: Question) => boolean,
  from: string | undefined,
  by: 1 | -1,
): string | undefined {
  const at = questions.findIndex((one) => one.id === from);
  const count = questions.length;
  for (let step = 1; step <= count; step++) {
    const candidate = questions[(at + by * step + count * 2 + (at < 0 && by < 0 ? 1 : 0)) % count];
    if (candidate && open(candidate)) return candidate.id;
  }
  return undefined;
}

/** What is handed in: answers of the rows asked, and for each decided row how, why and by which clauses. */
export function toSubmit(content: ReviewContent, activeMs: number): WorkContent {
  const decisions = Object.fromEntries(
    Object.entries(content.decisions).map(([question, decision]) => {
      const note = noteOf(content, question);
      const reason = note?.text ? { reason: note.text } : {};
      const clauses = note?.clauses?.length ? { clauses: note.clauses } : {};
      return [question, { take: decision.take, ...reason, ...clauses }];
    }),
  );
  return { ...toSend(content, activeMs), decisions };
}
