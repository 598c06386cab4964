import { describe, expect, it } from 'vitest';
import type { ChecklistAnswer, ChecklistQuestion, ReviewColumn } from '~/api/types';
import { differingCriteria, onlyCriteria } from './criteria';

const question = {
  kind: 'checklist',
  id: 'checks',
  criteria: [{ id: 'order' }, { id: 'amount' }, { id: 'date' }],
} as unknown as ChecklistQuestion;
const said = (criteria: ChecklistAnswer['criteria']): ChecklistAnswer => ({ kind: 'checklist', criteria });
const column = (name: string, criteria: ChecklistAnswer['criteria']) =>
  ({ name, answers: { checks: said(criteria) } }) as unknown as ReviewColumn;

describe('a checklist under review', () => {
  it('is in dispute where not all said the same, silence included', () => {
    const columns = [
      column('A', { order: 'yes', amount: 'yes', date: 'no' }),
      column('B', { order: 'yes', amount: 'no' }),
    ];
    expect(differingCriteria(question, columns)).toEqual(['amount', 'date']);
    expect(differingCriteria(question, columns.slice(0, 1))).toEqual([]);
  });

  it('is cut down to what is in dispute', () => {
    expect(onlyCriteria(said({ order: 'yes', amount: 'no' }), ['amount'])).toEqual(said({ amount: 'no' }));
    expect(onlyCriteria(undefined, ['amount'])).toBeUndefined();
  });
});
