import { describe, expect, it } from 'vitest';
import type { ChoiceQuestion } from '~/api/types';
import { chosen, pathTitle, rowsOf, shownRows } from './model';

const question: ChoiceQuestion = {
  id: 'topic',
  kind: 'choice',
  options: [{ id: 'safety', title: 'Safety', options: [{ id: 'privacy' }, { id: 'hate' }] }, { id: 'none' }],
};
const rows = rowsOf(question.options);

describe('choosing', () => {
  it('names leaves by their path', () => {
    expect(rows.map((row) => row.path)).toEqual(['safety', 'safety/privacy', 'safety/hate', 'none']);
    expect(pathTitle(rows, 'safety/privacy')).toBe('Safety › privacy');
  });

  it('shows only what is open, and every leaf that fits while filtering', () => {
    expect(shownRows(rows, new Set(), '').map((row) => row.path)).toEqual(['safety', 'none']);
    expect(shownRows(rows, new Set(['safety']), '')).toHaveLength(4);
    expect(shownRows(rows, new Set(), 'saf hat').map((row) => row.path)).toEqual(['safety/hate']);
  });

  it('replaces one and toggles many', () => {
    expect(chosen(question, { kind: 'choice', options: ['none'] }, 'safety/hate')?.options).toEqual([
      'safety/hate',
    ]);
    const many = { ...question, many: true };
    const both = chosen(many, { kind: 'choice', options: ['none'] }, 'safety/hate');
    expect(both?.options).toEqual(['none', 'safety/hate']);
    expect(chosen(many, { kind: 'choice', options: ['none'] }, 'none')).toBeUndefined();
  });
});
