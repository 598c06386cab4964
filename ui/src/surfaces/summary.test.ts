import { describe, expect, it } from 'vitest';
import type { Question } from '~/api/types';
import { en } from '~/messages/en';
import { summaryOf } from './summary';

describe('an answer on one line', () => {
  it('tells criteria in the order of the rubric', () => {
    const question: Question = {
      id: 'checks',
      kind: 'checklist',
      criteria: [{ id: 'first', title: 'First' }, { id: 'second' }],
    };
    const answer = { kind: 'checklist' as const, criteria: { second: 'no' as const, first: 'yes' as const } };
    expect(summaryOf(question, answer, en)).toBe('First: Yes · second: No');
  });

  it('counts spans by the titles of their labels', () => {
    const question: Question = {
      id: 's',
      kind: 'spans',
      of: 'text',
      labels: [{ id: 'METRIC', title: 'Metric' }],
    };
    const region = (id: string) => ({ id, start: 0, end: 1, label: 'METRIC' });
    expect(summaryOf(question, { kind: 'spans', regions: [region('1'), region('2')] }, en)).toBe('Metric 2');
  });
});
