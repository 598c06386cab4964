import { describe, expect, it } from 'vitest';
import type { Region } from '~/api/types';
import { merging, settled } from './merging';

const region = (id: string, start: number, end: number, label = 'ORG'): Region => ({ id, start, end, label });
const of = (...all: (readonly Region[])[]) =>
  merging(all.map((regions, at) => ({ name: 'ABC'[at] ?? '?', regions })));

describe('merging spans', () => {
  it('takes what nobody contradicts, with ids kept apart', () => {
    const { sure, conflicts } = of(
      [region('r1', 0, 4), region('r2', 8, 9)],
      [region('x', 0, 4), region('r1', 20, 24)],
    );
    expect(sure.map((one) => [one.id, one.start])).toEqual([
      ['r1', 0],
      ['r2', 8],
      ['r1_2', 20],
    ]);
    expect(conflicts).toEqual([]);
  });

  it('leaves open what was moved, relabelled or overlaps', () => {
    const { sure, conflicts } = of(
      [region('1', 0, 10), region('2', 20, 24), region('3', 30, 40)],
      [region('x', 2, 10), region('y', 20, 24, 'DATE'), region('z', 30, 34), region('w', 35, 40)],
    );
    expect(sure).toEqual([]);
    expect(
      conflicts.map((one) => one.choices.map((choice) => [choice.columns, choice.regions.length])),
    ).toEqual([
      [
        ['A', 1],
        ['B', 1],
      ],
      [
        ['A', 1],
        ['B', 1],
      ],
      [
        ['A', 1],
        ['B', 2],
      ],
    ]);
  });

  it('names everybody who said the same', () => {
    const { conflicts } = of([region('1', 0, 4)], [region('x', 0, 9)], [region('p', 0, 4)]);
    expect(conflicts[0]?.choices.map((choice) => choice.columns)).toEqual(['AC', 'B']);
  });

  it('never mixes messages', () => {
    const { sure, conflicts } = of(
      [{ ...region('1', 0, 4), message: 0 }],
      [{ ...region('x', 0, 5), message: 1 }],
    );
    expect(sure).toHaveLength(2);
    expect(conflicts).toEqual([]);
  });

  it('settles a place by one choice in place of another', () => {
    const [conflict] = of([region('1', 0, 4)], [region('x', 0, 9)]).conflicts;
    if (!conflict) throw new Error('no conflict');
    const first = settled([region('1', 20, 22)], conflict, conflict.choices[0]);
    expect(first.map((one) => one.id)).toEqual(['1_2', '1']);
    expect(settled(first, conflict, conflict.choices[1]).map((one) => one.end)).toEqual([9, 22]);
    expect(settled(first, conflict, undefined)).toHaveLength(1);
  });
});
