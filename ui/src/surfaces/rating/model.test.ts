import { describe, expect, it } from 'vitest';
import type { RatingQuestion } from '~/api/types';
import { buttonsOf, keyed, ratingOfDigit } from './model';

const rating = (min: number, max: number, more: Partial<RatingQuestion> = {}): RatingQuestion => ({
  id: 'accuracy',
  kind: 'rating',
  scale: { min, max },
  ...more,
});

describe('rating by digit', () => {
  it('takes the digit for the value and the next ones for having none', () => {
    const question = rating(1, 5, { none: ['not_applicable', 'cannot_assess'] });
    expect(ratingOfDigit(question, 4)).toEqual({ kind: 'rating', value: 4 });
    expect(ratingOfDigit(question, 6)).toEqual({ kind: 'rating', none: 'not_applicable' });
    expect(ratingOfDigit(question, 7)).toEqual({ kind: 'rating', none: 'cannot_assess' });
    expect(ratingOfDigit(question, 9)).toBeUndefined();
  });

  it('gives no digit twice, whatever the scale', () => {
    for (const question of [
      rating(0, 3),
      rating(1, 10),
      rating(-2, 2),
      rating(0, 1, { scale: { min: 0, max: 1, step: 0.25 } }),
    ]) {
      const digits = keyed({ ...question, none: ['not_applicable'] }).flatMap(({ digit }) => digit ?? []);
      expect(new Set(digits).size).toBe(digits.length);
    }
    expect(ratingOfDigit(rating(1, 10), 0)).toEqual({ kind: 'rating', value: 10 });
    expect(ratingOfDigit(rating(-2, 2), 1)).toEqual({ kind: 'rating', value: -2 });
  });

  it('leaves long scales to a number field', () => expect(buttonsOf(rating(0, 100))).toEqual([]));
  it('knows fractions exactly', () =>
    expect(buttonsOf(rating(0, 1, { scale: { min: 0, max: 1, step: 0.1 } })).at(3)).toBe(0.3));
});
