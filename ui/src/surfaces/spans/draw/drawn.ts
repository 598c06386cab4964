import type { CodePoints } from '../kernel/codePoints';
import { inOrder, lanesOf } from '../kernel/lanes';

/** `sure`: a person's own; `ghost`: predicted, undecided; `marked`: chosen text without a label yet. */
export type Look = 'sure' | 'ghost' | 'marked';

/** A span to draw; offsets in code points. */
export interface DrawnSpan {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The small words above its first line. */
  readonly label: string;
  /** Position of its label in the question, for the hue. */
  readonly hue: number;
  readonly look: Look;
}

/** A span ready for drawing: UTF-16 offsets and its lane. */
export interface PlacedSpan extends DrawnSpan {
  readonly lane: number;
  readonly alone: boolean;
}

/** Places spans; one that did not change is the very object of before (`cache`), so that its paragraph is left alone. */
export function placeSpans(
  spans: readonly DrawnSpan[],
  points: CodePoints,
  cache: Map<string, PlacedSpan>,
): readonly PlacedSpan[] {
  const inUnits = spans.map((span) => ({
    ...span,
    start: points.toUtf16(span.start),
    end: points.toUtf16(span.end),
  }));
  const lanes = lanesOf(inUnits.filter((span) => span.look !== 'marked'));
  const placed = inUnits
    .map((span) => {
      const { lane, alone } = lanes.get(span.id) ?? { lane: 0, alone: true };
      const next: PlacedSpan = { ...span, lane, alone };
      const old = cache.get(span.id);
      return old && same(old, next) ? old : next;
    })
    .sort(inOrder);
  cache.clear();
  for (const span of placed) cache.set(span.id, span);
  return placed;
}

const same = (a: PlacedSpan, b: PlacedSpan) =>
  a.start === b.start &&
  a.end === b.end &&
  a.label === b.label &&
  a.hue === b.hue &&
  a.look === b.look &&
  a.lane === b.lane &&
  a.alone === b.alone;
