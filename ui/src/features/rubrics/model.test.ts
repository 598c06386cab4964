import { describe, expect, it } from 'vitest';
import type { Clause, Rubric } from '~/api/types';
import { atClause, atNoClause, changesBetween, clauseName, searchClauses } from './model';

const clause = (id: string, number: string, title: string, markdown = ''): Clause => ({
  id,
  number,
  title,
  level: 1,
  markdown,
});
const facts = clause('facts', '2', 'Facts', 'A number must be in the context.');
const tone = clause('tone', '3', 'Tone', 'Facts do not matter here.');
const rubric = (clauses: Clause[]): Rubric => ({ version: 1, clauses, questions: [] });

describe('clauses', () => {
  it('are found by words and numbers, titles first', () => {
    expect(searchClauses([tone, facts], 'facts').map((one) => one.id)).toEqual(['facts', 'tone']);
    expect(searchClauses([tone, facts], '§2').map((one) => one.id)).toEqual(['facts']);
    expect(searchClauses([tone, facts], 'context number')).toEqual([facts]);
    expect(searchClauses([tone, facts], 'zebra')).toEqual([]);
    expect(clauseName(facts)).toBe('2 Facts');
  });

  it('are found by what was decided at them, which stands where it can be read', () => {
    const decided = [
      { decision: 'Rounded figures count.', clauses: ['facts', 'gone'] },
      { decision: 'Ask first.', clauses: [] },
      { decision: 'Of an older version.', clauses: ['gone'] },
    ];
    expect(searchClauses([tone, facts], 'rounded', decided)).toEqual([facts]);
    expect(atClause('facts', decided)).toEqual([decided[0]]);
    expect(atNoClause([tone, facts], decided)).toEqual([decided[1], decided[2]]);
  });

  it('are compared between versions', () => {
    const after = rubric([{ ...facts, markdown: 'Stricter.' }, clause('new', '4', 'New')]);
    expect(
      changesBetween(rubric([facts, tone]), after).map(({ clause: { id }, what }) => `${id} ${what}`),
    ).toEqual(['facts changed', 'new added', 'tone removed']);
    expect(changesBetween(rubric([facts]), rubric([facts]))).toEqual([]);
  });
});
