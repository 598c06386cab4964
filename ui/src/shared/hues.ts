/** Twelve label hues after Okabe and Ito, extended; told apart also with colour blindness. */
export const hueCount = 12;

type Scheme = 'light' | 'dark';

/** [text and line on light, tint on light, text and line on dark, tint on dark]; text on tint is at least 4.5:1. */
const hues: readonly (readonly [string, string, string, string])[] = [
  ['#0b5c94', '#dcecf8', '#8cc8f2', '#15334a'],
  ['#8f4e00', '#fcebd2', '#f4b860', '#42300f'],
  ['#00674d', '#d6f0e6', '#6fd3b3', '#103a2e'],
  ['#8d3a75', '#f8e4f1', '#eca3d3', '#43203a'],
  ['#6a5d00', '#f6f1c4', '#e4d660', '#39350e'],
  ['#a63a10', '#fde5dc', '#f7a385', '#472417'],
  ['#4b4fa8', '#e6e7fa', '#b3b7f7', '#292b54'],
  ['#3c6b16', '#e3f1d6', '#a7d67d', '#243914'],
  ['#006a75', '#d5f0f3', '#6ed2dd', '#0d3a40'],
  ['#9b2c46', '#fbe3e8', '#f5a0b3', '#471f2a'],
  ['#6f4a86', '#f0e6f6', '#d0afe4', '#372642'],
  ['#575f6a', '#e8eaed', '#b9c1cc', '#2f343b'],
];

/** CSS variables `--ts-hue-N` (text, line) and `--ts-tint-N` (background) of a colour scheme. */
export function labelHueVariables(scheme: Scheme): Record<string, string> {
  const offset = scheme === 'light' ? 0 : 2;
  return Object.fromEntries(
    hues.flatMap((hue, index) => [
      [`--ts-hue-${index}`, hue[offset] ?? ''],
      [`--ts-tint-${index}`, hue[offset + 1] ?? ''],
    ]),
  );
}

/** The hue of the label at a position in its question; positions beyond twelve begin again. */
export function hueOf(position: number): { color: string; tint: string } {
  const index = ((position % hueCount) + hueCount) % hueCount;
  return { color: `var(--ts-hue-${index})`, tint: `var(--ts-tint-${index})` };
}

/** Contrast of two `#rrggbb` colours after WCAG 2.2, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [low, high] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
