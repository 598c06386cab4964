import { describe, expect, it } from 'vitest';
import type { Region } from '~/api/types';
import { pairRegions } from './regions';

const region = (id: string, start: number, end: number, label = 'ORG'): Region => ({ id, start, end, label });

describe('two answers with spans', () => {
  it('pair as same, moved, relabelled, only in one', () => {
    const first = [region('1', 0, 4), region('2', 10, 20), region('3', 30, 34), region('4', 50, 55)];
    const second = [region('x', 0, 4), region('y', 12, 20), region('z', 30, 34, 'DATE'), region('w', 80, 85)];
    expect(pairRegions(first, second).map((pair) => pair.how)).toEqual([
      'same',
      'moved',
      'relabelled',
      'only_a',
      'only_b',
    ]);
  });

  it('prefer the equal partner to one that overlaps as well', () => {
    const pairs = pairRegions([region('1', 0, 10)], [region('x', 0, 10), region('y', 0, 9)]);
    expect(pairs.map((pair) => pair.how)).toEqual(['same', 'only_b']);
  });

  it('never pair across messages', () => {
    const pairs = pairRegions([{ ...region('1', 0, 4), message: 0 }], [{ ...region('x', 0, 4), message: 1 }]);
    expect(pairs.map((pair) => pair.how)).toEqual(['only_a', 'only_b']);
  });
});
