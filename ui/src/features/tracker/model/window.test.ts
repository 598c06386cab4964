import { expect, it } from 'vitest';
import { rowWindow } from './window';

it('draws what is in sight and a little more, and keeps the height', () => {
  const window = rowWindow(100_000, 32, 32_000, 640);
  expect(window).toEqual({ first: 988, last: 1032, before: 988 * 32, after: (100_000 - 1032) * 32 });
});

it('draws nothing of an empty list', () => {
  expect(rowWindow(0, 32, 500, 640)).toEqual({ first: 0, last: 0, before: 0, after: 0 });
});
