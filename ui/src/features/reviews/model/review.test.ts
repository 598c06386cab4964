import { describe, expect, it } from 'vitest';
import { Problem } from '~/api/problem';
import type { Assignment, Question } from '~/api/types';
import { conditionOf } from '~/features/assignments/model/condition';
import {
  decide,
  demandsLeft,
  isDecided,
  merged,
  nextOpen,
  openConflicts,
  refusedRows,
  reviewStart,
  settle,
  take,
  toSubmit,
} from './review';

const questions: readonly Question[] = [
  { id: 'relevance', kind: 'choice', options: [{ id: 'yes' }, { id: 'no' }], required: true },
  { id: 'entities', kind: 'spans', of: 'text', labels: [{ id: 'ORG' }] },
  { id: 'links', kind: 'relations', of: 'entities', types: [{ id: 'owns' }] },
  { id: 'accuracy', kind: 'rating', scale: { min: 1, max: 5 }, required: true },
];
const spans = (id: string, start: number) => ({
  kind: 'spans' as const,
  regions: [{ id, start, end: start + 3, label: 'ORG' }],
});
const column = (name: string, start: number, value: number) => ({
  name,
  answers: {
    relevance: { kind: 'choice' as const, options: ['yes'] },
    entities: spans(`${name}1`, start),
    links: {
      kind: 'relations' as const,
      relations: [{ id: 'l', from: `${name}1`, to: `${name}1`, type: 'owns' }],
    },
    accuracy: { kind: 'rating' as const, value },
  },
});
const columns = [column('A', 0, 2), column('B', 10, 4)];
const details = { kind: 'rating', difference: 0 } as const;
const equal = { equal: true, distance: 0, details };
const unequal = { equal: false, distance: 1, details };
const assignment: Assignment = {
  id: 'a',
  stage: 'adjudicate',
  stage_kind: 'review',
  state: 'active',
  item: { id: 'i', key: 'k', inputs: {} },
  predictions: [],
  draft_revision: 0,
  rubric_version: 1,
  review: {
    columns,
    comparison: {
      agree: false,
      questions: { relevance: equal, entities: unequal, links: unequal, accuracy: unequal },
    },
  },
};
const [relevance, entities, links, accuracy] = questions as [Question, Question, Question, Question];
const [a, b] = columns as [(typeof columns)[0], (typeof columns)[0]];

describe('a review', () => {
  it('begins with what all agree on and nothing else', () => {
    const start = reviewStart(assignment, questions);
    expect(Object.keys(start.answers)).toEqual(['relevance']);
    expect(isDecided(assignment, relevance, start)).toBe(true);
    expect(isDecided(assignment, accuracy, start)).toBe(false);
  });

  it('takes spans together with the links drawn between them', () => {
    const content = take(reviewStart(assignment, questions), entities, b, questions);
    expect(content.answers.links).toBe(b.answers.links);
    expect(isDecided(assignment, links, content)).toBe(true);
  });

  it('merges spans to all of them', () => {
    expect(merged(entities, columns)).toMatchObject({ regions: [{ id: 'A1' }, { id: 'B1' }] });
    expect(merged(accuracy, columns)).toBeUndefined();
  });

  it('keeps a merged row open until every place that differs is settled', () => {
    const shifted = { ...b, answers: { ...b.answers, entities: spans('B1', 1) } };
    const reviewed = { ...assignment, review: { ...assignment.review, columns: [a, shifted] } } as Assignment;
    const begun = decide(reviewStart(reviewed, questions), 'entities', 'merge');
    const answer = merged(entities, [a, shifted]);
    const content = { ...begun, answers: { ...begun.answers, ...(answer && { entities: answer }) } };
    const [conflict] = openConflicts(entities, content, [a, shifted]);
    expect(isDecided(reviewed, entities, content)).toBe(false);
    if (!conflict) throw new Error('no conflict');
    const settled = settle(content, 'entities', conflict, conflict.choices[1]);
    expect(settled.answers.entities).toMatchObject({ regions: [{ start: 1 }] });
    expect(isDecided(reviewed, entities, settled)).toBe(true);
    expect(isDecided(reviewed, entities, settle(content, 'entities', conflict, undefined))).toBe(true);
  });

  it('walks on to the next row that is open, round the end', () => {
    const content = take(reviewStart(assignment, questions), accuracy, a, questions);
    const open = (one: Question) => !isDecided(assignment, one, content);
    expect(nextOpen(questions, open, 'accuracy', 1)).toBe('entities');
    expect(nextOpen(questions, open, 'entities', -1)).toBe('links');
    expect(nextOpen(questions, () => false, 'entities', 1)).toBeUndefined();
  });

  it('asks for no clause that somebody with the same answer has cited', () => {
    const asked = { question: accuracy, when: undefined, cite: conditionOf('always'), note: undefined };
    const cited = { ...a, notes: [{ question: 'accuracy', text: '', clauses: ['facts'] }] };
    const reviewed = { ...assignment, review: { ...assignment.review, columns: [cited, b] } } as Assignment;
    const start = reviewStart(reviewed, questions);
    expect(demandsLeft(asked, take(start, accuracy, cited, questions), reviewed)).toEqual([]);
    expect(demandsLeft(asked, take(start, accuracy, b, questions), reviewed)).toEqual(['clause-needed']);
  });

  it('finds the rows that a refusal speaks of', () => {
    const errors = [{ path: 'answers.accuracy', code: 'citation-missing', message: 'Cite the clause.' }];
    expect([...refusedRows(new Problem(422, { errors }, ''))]).toEqual([['accuracy', ['Cite the clause.']]]);
    expect(refusedRows(new Problem(409, {}, '')).size).toBe(0);
  });

  it('hands in how, why and by which clause each row was decided', () => {
    const taken = take(reviewStart(assignment, questions), accuracy, a, questions);
    const content = { ...taken, notes: [{ question: 'accuracy', text: 'wrong year', clauses: ['facts'] }] };
    expect(toSubmit(content, 1200)).toMatchObject({
      decisions: { accuracy: { take: 'A', reason: 'wrong year', clauses: ['facts'] } },
      active_ms: 1200,
    });
  });
});
