import { expect, it } from 'vitest';
import type { Answers, Rubric } from '~/api/types';
import { openSession } from '~/features/assignments/store/session';
import { isComplete } from './complete';

const rubric: Rubric = {
  version: 1,
  clauses: [],
  questions: [
    { id: 'relevance', kind: 'choice', options: [{ id: 'relevant' }, { id: 'partial' }], required: true },
    { id: 'accuracy', kind: 'rating', scale: { min: 1, max: 5 }, required: true, note: 'always' },
    { id: 'entities', kind: 'spans', of: 'response', labels: [{ id: 'ORG' }] },
  ],
};

const complete = (answers: Answers) =>
  isComplete(
    openSession(
      {
        id: 'a1',
        stage: 'test',
        stage_kind: 'label',
        state: 'active',
        draft: { answers },
        draft_revision: 1,
        rubric_version: 1,
        item: { id: '1', key: '1', inputs: {} },
        predictions: [],
      },
      rubric,
    ),
  );

it('takes an item of a test for complete when every required question is answered; notes are not asked for', () => {
  const relevance = { kind: 'choice', options: ['partial'] } as const;
  expect(complete({})).toBe(false);
  expect(complete({ relevance })).toBe(false);
  expect(complete({ relevance, accuracy: { kind: 'rating', value: 3 } })).toBe(true);
});
