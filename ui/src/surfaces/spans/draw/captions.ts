import type { Piece } from '../kernel/pieces';
import type { PlacedSpan } from './drawn';

export interface Caption {
  readonly text: string;
  readonly hue: number;
}

/** About so many characters of the text lie below one of a caption: captions are smaller, but often of wider script. */
const narrow = 0.8;
const wide = 1.3;
const firstWide = 0x2e80;

const widthOf = (caption: string): number =>
  [...caption].reduce((sum, one) => sum + ((one.codePointAt(0) ?? 0) < firstWide ? narrow : wide), 0);

/**
 * The words above each piece, by its start. Where a span begins under the caption of one that it overlaps, both share one
 * caption in their order: else the later would cover the earlier, as where several people marked nearly the same.
 */
export function captionsOf(pieces: readonly Piece<PlacedSpan>[]): ReadonlyMap<number, Caption> {
  const captions = new Map<number, Caption>();
  let last: number | undefined;
  for (const { start, over } of pieces) {
    const beginning = over.filter((span) => span.start === start && span.label !== '');
    const [first] = beginning;
    if (!first) continue;
    const above =
      last !== undefined && over.some((span) => span.start < start) ? captions.get(last) : undefined;

    const words = beginning.map((span) => span.label);
    if (last !== undefined && above && start < last + widthOf(above.text))
      captions.set(last, { ...above, text: [above.text, ...words].join(' · ') });
    else {
      captions.set(start, { text: words.join(' · '), hue: first.hue });
      last = start;
    }
  }
  return captions;
}
