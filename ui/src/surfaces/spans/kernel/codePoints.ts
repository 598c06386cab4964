/**
 * Offsets of a text in two units. Answers count Unicode code points (end exclusive); the browser counts UTF-16 units. Texts
 * without characters beyond U+FFFF cost nothing; others one binary search a conversion.
 */
export interface CodePoints {
  readonly text: string;
  /** Length in code points. */
  readonly length: number;
  /** Code point of a UTF-16 offset; an offset inside a surrogate pair belongs to the pair's beginning. */
  fromUtf16(unit: number): number;
  /** UTF-16 offset of a code point; beyond the end stays at the end. */
  toUtf16(point: number): number;
  /** The text between two code points. */
  slice(start: number, end: number): string;
}

const pairs = /[\ud800-\udbff][\udc00-\udfff]/g;

export function codePoints(text: string): CodePoints {
  const starts: number[] = [];
  for (const pair of text.matchAll(pairs)) starts.push(pair.index);
  const length = text.length - starts.length;
  const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);

  /** How many of the pairs come before the place; `place(i)` grows with i. */
  const before = (limit: number, place: (index: number) => number) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (place(middle) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const fromUtf16 = (unit: number) => {
    const inside = clamp(unit, text.length);
    return inside - before(inside, (index) => starts[index] ?? 0);
  };
  const toUtf16 = (point: number) => {
    const inside = clamp(point, length);
    return inside + before(inside, (index) => (starts[index] ?? 0) - index);
  };
  return {
    text,
    length,
    fromUtf16,
    toUtf16,
    slice: (start, end) => text.slice(toUtf16(start), toUtf16(end)),
  };
}
