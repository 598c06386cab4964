import type { Placed } from './lanes';

/** A stretch of text over which the same spans lie; drawn as one inline element. */
export interface Piece<S extends Placed> {
  readonly start: number;
  readonly end: number;
  readonly over: readonly S[];
}

/** A paragraph with its line end, and the spans that touch it. */
export interface Block<S extends Placed> {
  readonly start: number;
  readonly end: number;
  readonly spans: readonly S[];
}

/** Beginnings of the paragraphs of a text, in UTF-16 units; CR LF ends one paragraph, not two. */
export function paragraphStarts(text: string): readonly number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r|\u2029/g)) {
    const next = end.index + end[0].length;
    if (next < text.length) starts.push(next);
  }
  return starts;
}

/**
 * Spreads spans (UTF-16, sorted by start) over paragraphs in one pass. A block whose spans did not change is the very
 * object of before, so that only touched paragraphs are drawn again.
 */
export function blocksOf<S extends Placed>(
  length: number,
  starts: readonly number[],
  spans: readonly S[],
  before: readonly Block<S>[] = [],
): readonly Block<S>[] {
  let first = 0;
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? length;
    while (first < spans.length && (spans[first]?.end ?? 0) <= start) first++;
    const touching: S[] = [];
    for (let at = first; at < spans.length; at++) {
      const span = spans[at];
      if (!span || span.start >= end) break;
      if (span.end > start) touching.push(span);
    }
    const old = before[index];
    const same = old?.start === start && old.end === end && old.spans.length === touching.length;
    return same && old.spans.every((span, at) => span === touching[at])
      ? old
      : { start, end, spans: touching };
  });
}

/** Cuts a block where spans begin and end. The pieces join to the whole block. */
export function piecesOf<S extends Placed>({ start, end, spans }: Block<S>): readonly Piece<S>[] {
  const cuts = new Set([start, end]);
  for (const span of spans) {
    cuts.add(Math.max(span.start, start));
    cuts.add(Math.min(span.end, end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end;
    return { start: from, end: to, over: spans.filter((span) => span.start < to && span.end > from) };
  });
}
