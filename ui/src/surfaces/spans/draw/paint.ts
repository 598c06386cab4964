import type { CSSProperties } from 'react';
import { hueOf } from '~/shared/hues';
import type { PlacedSpan } from './drawn';

const thickness = 2;
const step = 4;

/** How a piece looks under the spans over it: a tint for one that is alone, stacked underlines in lanes for overlapping ones. */
export function paintOf(
  over: readonly PlacedSpan[],
  selected: string | undefined,
): CSSProperties | undefined {
  const drawn = over.filter((span) => span.look !== 'marked');
  const chosen = over.find((span) => span.id === selected);
  const style: CSSProperties = {};
  const [only] = drawn;
  if (only?.alone) {
    const { color, tint } = hueOf(only.hue);
    if (only.look === 'sure') style.backgroundColor = tint;
    style.borderBottom = `${thickness}px ${only.look === 'ghost' ? 'dashed' : 'solid'} ${color}`;
  } else if (drawn.length > 0) {
    // Each lane is a stripe below the text; dashes are stripes with holes.
    style.backgroundImage = drawn.map((span) => stripe(span)).join(', ');
    style.backgroundSize = drawn
      .map((span) => (span.look === 'ghost' ? `6px ${thickness}px` : `100% ${thickness}px`))
      .join(', ');
    style.backgroundPosition = drawn
      .map((span) => `0 calc(100% - ${(deepest(drawn) - span.lane) * step}px)`)
      .join(', ');
    style.backgroundRepeat = drawn
      .map((span) => (span.look === 'ghost' ? 'repeat-x' : 'no-repeat'))
      .join(', ');
    style.paddingBottom = deepest(drawn) * step + thickness;
  }
  if (chosen && chosen.look !== 'marked') {
    style.backgroundColor = hueOf(chosen.hue).tint;
    style.boxShadow = `0 -1px 0 ${hueOf(chosen.hue).color}`;
  }
  if (over.some((span) => span.look === 'marked')) style.backgroundColor = 'var(--ts-marked)';
  return over.length === 0 ? undefined : style;
}

const deepest = (spans: readonly PlacedSpan[]) => Math.max(0, ...spans.map((span) => span.lane));

function stripe({ hue, look }: PlacedSpan): string {
  const { color } = hueOf(hue);
  const holes = look === 'ghost' ? `${color} 4px, transparent 4px` : `${color} 0 100%`;
  return `linear-gradient(to right, ${holes})`;
}
