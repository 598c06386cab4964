import { expect, test } from 'vitest';
import { piecesOf } from '../kernel/pieces';
import { captionsOf } from './captions';
import type { PlacedSpan } from './drawn';

const span = (start: number, end: number, label: string): PlacedSpan => ({
  id: `${start}-${label}`,
  start,
  end,
  label,
  hue: 0,
  look: 'sure',
  lane: 0,
  alone: false,
});
const words = (...spans: PlacedSpan[]) =>
  [...captionsOf(piecesOf({ start: 0, end: 200, spans }))].map(([at, { text }]) => `${at} ${text}`);

test('overlapping spans that begin close together share a caption', () => {
  expect(words(span(0, 30, 'A ORG'), span(2, 30, 'B ORG'), span(5, 9, 'C METRIC'))).toEqual([
    '0 A ORG · B ORG · C METRIC',
  ]);
});

test('where there is room, or nothing overlaps, each has its own', () => {
  expect(words(span(0, 60, 'ORG'), span(40, 50, 'METRIC'))).toEqual(['0 ORG', '40 METRIC']);
  expect(words(span(0, 2, 'PERSON'), span(3, 5, 'PERSON'))).toEqual(['0 PERSON', '3 PERSON']);
  expect(words(span(0, 4, 'A'), span(0, 2, 'B'))).toEqual(['0 A · B']);
});

test('a caption of wide script needs more room', () => {
  expect(words(span(0, 30, '组织机构'), span(5, 9, '数值'))).toEqual(['0 组织机构 · 数值']);
  expect(words(span(0, 30, 'ORGA'), span(5, 9, 'NUMB'))).toEqual(['0 ORGA', '5 NUMB']);
});
