import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaries } from './boundaries';
import { codePoints } from './codePoints';
import { inOrder, lanesOf } from './lanes';
import { nudged } from './nudge';
import { blocksOf, paragraphStarts, piecesOf } from './pieces';

const snippets = [
  'Acme paid ',
  '👩‍👩‍👧',
  '🇩🇪',
  'é',
  'e\u0301',
  'שלום עולם ',
  'مرحبا ',
  '\r\n',
  '\n',
  ' ',
  '2019年收入',
  'は',
  '𝒳',
  '$1,496.5',
  'ก็',
  '\ud83d',
];
const text = fc.array(fc.constantFrom(...snippets), { maxLength: 24 }).map((parts) => parts.join(''));
const textAndPlaces = text.chain((t) =>
  fc.record({ t: fc.constant(t), a: fc.nat(Math.max(t.length, 1)), b: fc.nat(Math.max(t.length, 1)) }),
);

describe('code points', () => {
  it('agree with walking the text', () => {
    fc.assert(
      fc.property(text, (t) => {
        const points = codePoints(t);
        expect(points.length).toBe(Array.from(t).length);
        let unit = 0;
        Array.from(t).forEach((character, point) => {
          expect(points.toUtf16(point)).toBe(unit);
          expect(points.fromUtf16(unit)).toBe(point);
          expect(points.slice(point, point + 1)).toBe(character);
          unit += character.length;
        });
        expect(points.toUtf16(points.length)).toBe(t.length);
      }),
    );
  });

  it('put a place inside a pair at the beginning of the pair, and places beyond the text at its end', () => {
    const points = codePoints('a😀b');
    expect(points.fromUtf16(2)).toBe(1);
    expect(points.fromUtf16(99)).toBe(3);
    expect(points.toUtf16(99)).toBe(4);
  });
});

describe('boundaries', () => {
  it('never cut a character and always hold what was marked', () => {
    fc.assert(
      fc.property(textAndPlaces, ({ t, a, b }) => {
        const bounds = boundaries(t);
        const stretch = { start: Math.min(a, b), end: Math.min(Math.max(a, b), t.length) };
        const whole = bounds.wholeCharacters(stretch);
        if (stretch.start >= stretch.end) {
          expect(whole).toBeUndefined();
          return;
        }
        const ends = new Set([0]);
        for (const part of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(t))
          ends.add(part.index + part.segment.length);
        expect(ends.has(whole?.start ?? -1) && ends.has(whole?.end ?? -1)).toBe(true);
        expect(whole && whole.start <= stretch.start && whole.end >= stretch.end).toBe(true);
      }),
    );
  });

  it('keep flags, families and accents whole', () => {
    const bounds = boundaries('a👩‍👩‍👧e\u0301🇩🇪');
    expect(bounds.nextCharacter(1)).toBe(9);
    expect(bounds.nextCharacter(9)).toBe(11);
    expect(bounds.previousCharacter(15)).toBe(11);
  });

  it('grow a stretch to whole words and drop the white space around it', () => {
    const bounds = boundaries('Revenue was $1,496.5 million.');
    expect(bounds.wholeWords({ start: 13, end: 22 })).toEqual({ start: 13, end: 28 });
    expect(bounds.wholeWords({ start: 7, end: 8 })).toBeUndefined();
    expect(bounds.wholeWords({ start: 12, end: 15 })).toEqual({ start: 12, end: 20 });
  });

  it('know Chinese words', () => {
    const bounds = boundaries('我们在北京工作', 'zh');
    expect(bounds.wholeWords({ start: 3, end: 4 })).toEqual({ start: 3, end: 5 });
  });

  it('take CR LF as one character', () => expect(boundaries('a\r\nb').nextCharacter(1)).toBe(3));
  it('survive a language that is no language tag', () =>
    expect(boundaries('a b', 'english (US)').nextWord(0)).toBe(1));
});

describe('nudging', () => {
  it('never empties a stretch nor leaves the text', () => {
    const edge = fc.constantFrom('start' as const, 'end' as const);
    const direction = fc.constantFrom('earlier' as const, 'later' as const);
    const step = fc.constantFrom('word' as const, 'character' as const);
    fc.assert(
      fc.property(textAndPlaces, edge, direction, step, ({ t, a, b }, e, d, s) => {
        const bounds = boundaries(t);
        const stretch = bounds.wholeCharacters({
          start: Math.min(a, b),
          end: Math.min(Math.max(a, b), t.length),
        });
        if (!stretch) return;
        const moved = nudged(stretch, e, d, s, t, bounds);
        expect(moved.start).toBeGreaterThanOrEqual(0);
        expect(moved.end).toBeLessThanOrEqual(t.length);
        expect(moved.end).toBeGreaterThan(moved.start);
        expect(bounds.wholeCharacters(moved)).toEqual(moved);
      }),
    );
  });

  it('moves a start and an end by words', () => {
    const t = 'one two three four';
    const bounds = boundaries(t);
    const two = { start: 4, end: 7 };
    expect(nudged(two, 'end', 'later', 'word', t, bounds)).toEqual({ start: 4, end: 13 });
    expect(nudged(two, 'start', 'earlier', 'word', t, bounds)).toEqual({ start: 0, end: 7 });
    expect(nudged({ start: 4, end: 13 }, 'start', 'later', 'word', t, bounds)).toEqual({ start: 8, end: 13 });
  });
});

const placed = fc
  .array(fc.record({ start: fc.nat(60), size: fc.integer({ min: 1, max: 20 }) }), { maxLength: 20 })
  .map((all) =>
    all.map(({ start, size }, index) => ({ id: `s${index}`, start, end: Math.min(start + size, 80) })),
  );

describe('lanes', () => {
  it('never put two overlapping spans on one line, and call alone exactly those that overlap nothing', () => {
    fc.assert(
      fc.property(placed, (spans) => {
        const lanes = lanesOf(spans);
        for (const one of spans) {
          const others = spans.filter((two) => two !== one && two.start < one.end && one.start < two.end);
          expect(lanes.get(one.id)?.alone).toBe(others.length === 0);
          for (const two of others) expect(lanes.get(two.id)?.lane).not.toBe(lanes.get(one.id)?.lane);
        }
      }),
    );
  });

  it('do not depend on the order in which spans come', () => {
    fc.assert(
      fc.property(placed, (spans) => {
        const sorted = (lanes: ReturnType<typeof lanesOf>) => [...lanes].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(lanesOf(spans))).toEqual(sorted(lanesOf([...spans].reverse())));
      }),
    );
  });
});

describe('blocks and pieces', () => {
  it('join to the whole text and know all spans over them', () => {
    fc.assert(
      fc.property(text, placed, (t, all) => {
        const spans = all.filter((span) => span.end <= t.length).sort(inOrder);
        const blocks = blocksOf(t.length, paragraphStarts(t), spans);
        const pieces = blocks.flatMap(piecesOf);
        expect(pieces.map((piece) => t.slice(piece.start, piece.end)).join('')).toBe(t);
        for (const piece of pieces)
          expect(piece.over).toEqual(
            spans.filter((span) => span.start < piece.end && span.end > piece.start),
          );
      }),
    );
  });

  it('keep the blocks that a change does not touch', () => {
    const t = 'first\r\nsecond\nthird';
    const starts = paragraphStarts(t);
    const one = { id: 'a', start: 0, end: 5 };
    const before = blocksOf(t.length, starts, [one]);
    const after = blocksOf(t.length, starts, [one, { id: 'b', start: 7, end: 9 }], before);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[2]).toBe(before[2]);
  });
});
