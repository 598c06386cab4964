import { describe, expect, it } from 'vitest';
import type { Answers, Assignment, Question } from '~/api/types';
import { acceptRest, restOf } from './acceptRest';
import { findingsOf, questionOfPath } from './check';
import { contentFrom, withClause, withMark } from './content';
import { stateOf, undecidedRegions } from './ghosts';
import { askedOf, submittable, visibleOf } from './visible';

const questions: Question[] = [
  { id: 'relevance', kind: 'choice', options: [{ id: 'relevant' }, { id: 'partial' }], required: true },
  { id: 'accuracy', kind: 'rating', scale: { min: 1, max: 5 }, cite: 'when <= 2' },
  { id: 'reason', kind: 'writing', when: 'accuracy <= 3', min: 3, required: true },
  { id: 'entities', kind: 'spans', of: 'response', labels: [{ id: 'ORG' }] },
];
const asked = askedOf({ version: 1, clauses: [], questions });
const predicted = { id: 'p1', start: 0, end: 4, label: 'ORG' };
const assignment: Assignment = {
  id: 'a1',
  stage: 'label',
  stage_kind: 'label',
  state: 'active',
  draft_revision: 0,
  rubric_version: 1,
  item: { id: 'i', key: 'row-1', inputs: {}, domain: 'finance' },
  predictions: [{ id: 'm', model: 'm1', answers: { entities: { kind: 'spans', regions: [predicted] } } }],
};
const codes = (answers: Answers, removed = ['m/p1'], change = (c: ReturnType<typeof contentFrom>) => c) => {
  const content = change(contentFrom({ answers }, removed));
  return findingsOf(visibleOf(asked, content, assignment.item), content, assignment).map(
    (f) => `${f.question}:${f.code}`,
  );
};
const relevance = { kind: 'choice', options: ['partial'] } as const;

describe('checking before submitting', () => {
  it('names required questions, also conditional ones once they are asked', () => {
    expect(codes({})).toEqual(['relevance:required']);
    expect(codes({ relevance, accuracy: { kind: 'rating', value: 3 } })).toEqual(['reason:required']);
    expect(codes({ relevance, accuracy: { kind: 'rating', value: 4 } })).toEqual([]);
  });

  it('takes ambiguous for an answer', () => {
    expect(
      codes({}, ['m/p1'], (content) => withMark(content, 'relevance', { ambiguous: 'two readings' })),
    ).toEqual([]);
  });

  it('demands a clause where the rule says so', () => {
    const low: Answers = {
      relevance,
      accuracy: { kind: 'rating', value: 1 },
      reason: { kind: 'writing', text: 'why' },
    };
    expect(codes(low)).toEqual(['accuracy:clause-needed']);
    expect(codes(low, ['m/p1'], (content) => withClause(content, 'accuracy', 'facts'))).toEqual([]);
  });

  it('wants predicted spans decided', () => {
    expect(codes({ relevance }, [])).toEqual(['entities:undecided']);
    const taken: Answers = {
      relevance,
      entities: {
        kind: 'spans',
        regions: [{ ...predicted, id: 'r', origin: { prediction: 'm', region: 'p1' } }],
      },
    };
    expect(codes(taken, [])).toEqual([]);
  });

  it('leaves answers of hidden questions out of what is submitted, not out of the draft', () => {
    const content = contentFrom({ answers: { relevance, reason: { kind: 'writing', text: 'kept' } } });
    const sent = submittable(content, visibleOf(asked, content, assignment.item));
    expect(Object.keys(sent.answers)).toEqual(['relevance']);
    expect(content.answers.reason).toBeDefined();
  });

  it('finds the question of a server path', () => {
    expect(questionOfPath('answers.entities.regions[2].end')).toBe('entities');
    expect(questionOfPath('notes[0].text')).toBeUndefined();
  });
});

describe('accepting the rest', () => {
  it('takes over only what nobody has decided', () => {
    const models = [
      {
        id: 'm',
        model: 'm1',
        answers: { relevance, entities: { kind: 'spans', regions: [predicted] } as const },
      },
    ];
    const work = { ...assignment, predictions: models };
    const decided = contentFrom({ answers: { relevance: { kind: 'choice', options: ['relevant'] } } });
    const shown = visibleOf(asked, decided, work.item);
    expect(restOf(shown, decided, work)).toBe(1);
    const after = acceptRest(shown, decided, work);
    expect(after.answers.relevance).toEqual({ kind: 'choice', options: ['relevant'] });
    expect(after.answers.entities).toMatchObject({
      regions: [{ origin: { prediction: 'm', region: 'p1' } }],
    });
    expect(restOf(shown, after, work)).toBe(0);
    expect(restOf(shown, contentFrom(null), work)).toBe(2);
  });
});

describe('ghosts', () => {
  const ghost = {
    prediction: 'm',
    model: 'm1',
    score: 0.9,
    answer: { kind: 'choice', options: ['b', 'a'] } as const,
  };
  it('are accepted by the same answer in any order and corrected by another', () => {
    expect(stateOf(ghost, undefined)).toBe('undecided');
    expect(stateOf(ghost, { kind: 'choice', options: ['a', 'b'] })).toBe('accepted');
    expect(stateOf(ghost, { kind: 'choice', options: ['a'] })).toBe('corrected');
  });

  it('come back when their removal is undone', () => {
    const ghosts = [{ ...ghost, answer: { kind: 'spans', regions: [predicted] } as const }];
    expect(undecidedRegions(ghosts, contentFrom(null, ['m/p1']), 'entities')).toHaveLength(0);
    expect(undecidedRegions(ghosts, contentFrom(null), 'entities')).toHaveLength(1);
  });
});
