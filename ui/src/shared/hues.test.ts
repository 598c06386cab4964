import { describe, expect, it } from 'vitest';
import { contrast, hueCount, labelHueVariables } from './hues';

describe('label hues', () => {
  for (const [scheme, paper] of [
    ['light', '#ffffff'],
    ['dark', '#1d2025'],
  ] as const) {
    it(`can be read on their tint and on the page in the ${scheme} scheme`, () => {
      const variables = labelHueVariables(scheme);
      for (let index = 0; index < hueCount; index++) {
        const text = variables[`--ts-hue-${index}`] ?? '';
        expect(contrast(text, variables[`--ts-tint-${index}`] ?? ''), `hue ${index}`).toBeGreaterThanOrEqual(
          4.5,
        );
        expect(contrast(text, paper), `hue ${index}`).toBeGreaterThanOrEqual(4.5);
      }
    });
  }
});
