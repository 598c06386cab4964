import { describe, expect, it } from 'vitest';
import { columnsFrom, columnsToText, nextSort, usualColumns } from './columns';

describe('columns', () => {
  it('come back from the address as they were put there', () => {
    const columns = columnsFrom('key,verdict.relevance,age_s');
    expect(columns).toEqual(['key', 'verdict.relevance', 'age_s']);
    expect(columnsToText(columns)).toBe('key,verdict.relevance,age_s');
  });

  it('are the usual ones when the address names none that exist', () => {
    expect(columnsFrom('colour,,')).toBe(usualColumns);
    expect(columnsToText(usualColumns)).toBeUndefined();
  });

  it('sort up, then down, then not', () => {
    expect([undefined, 'key', '-key'].map((sort) => nextSort(sort, 'key'))).toEqual([
      'key',
      '-key',
      undefined,
    ]);
  });
});
