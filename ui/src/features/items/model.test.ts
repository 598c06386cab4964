import { describe, expect, it } from 'vitest';
import { passagesOf, passageText, tableOf } from './model';

describe('inputs', () => {
  it('are read as passages, whatever form a message has', () => {
    const value = [
      'plain',
      { role: 'user', content: 'one' },
      { name: 'Ana', text: 'two' },
      { content: [{ type: 'text', text: 'a' }, { text: 'b' }] },
    ];
    expect(passagesOf({ kind: 'conversation', value }).map((passage) => passage.text)).toEqual([
      'plain',
      'one',
      'two',
      'ab',
    ]);
    expect(passagesOf({ kind: 'conversation', value })[2]?.role).toBe('Ana');
    expect(passagesOf({ kind: 'text', value: null })[0]?.text).toBe('');
    expect(passageText({ inputs: { talk: { kind: 'conversation', value } } }, 'talk', 1)).toBe('one');
    expect(passageText({ inputs: {} }, 'gone', 1)).toBe('');
  });

  it('are shown as tables with every column that occurs', () => {
    expect(tableOf([{ a: 1 }, { b: { c: 2 } }])).toEqual({
      columns: ['a', 'b'],
      rows: [
        ['1', ''],
        ['', '{"c":2}'],
      ],
    });
    expect(tableOf({ a: 1 })).toEqual({ columns: [], rows: [['a', '1']] });
    expect(tableOf([[1, 2]])).toEqual({ columns: [], rows: [['1', '2']] });
    expect(tableOf(7).rows).toEqual([['7']]);
  });
});
