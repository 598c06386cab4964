import type { RatingAnswer, RatingQuestion } from '~/api/types';

/** Up to so many values are buttons; more are a number field. */
const mostButtons = 11;

/** The values of a scale that fit on buttons, else none. */
export function buttonsOf({ scale }: RatingQuestion): readonly number[] {
  const size = scale.step && scale.step > 0 ? scale.step : 1;
  const count = Math.floor((scale.max - scale.min) / size + 1e-9) + 1;
  if (count > mostButtons) return [];
  return Array.from({ length: count }, (_, index) => Number((scale.min + index * size).toFixed(6)));
}

/**
 * The answer that a digit means. On a scale of whole numbers within 0 to 9 the digit is the value and the next free digits
 * are the reasons for no value; on others digits count the buttons.
 */
export function ratingOfDigit(question: RatingQuestion, digit: number): RatingAnswer | undefined {
  const choice = keyed(question).find((one) => one.digit === digit);
  return choice?.answer;
}

export interface Keyed {
  readonly answer: RatingAnswer;
  readonly digit: number | undefined;
}

/** Every button of a rating with its digit. */
export function keyed(question: RatingQuestion): readonly Keyed[] {
  const values = buttonsOf(question);
  const direct = values.every((value) => Number.isInteger(value) && value >= 0 && value <= 9);
  const byPlace = (index: number) => (index < 9 ? index + 1 : index === 9 ? 0 : undefined);
  const digits = values.map((value, index) => (direct ? value : byPlace(index)));
  const highest = Math.max(0, ...digits.map((digit) => digit ?? 0));
  const free = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].filter(
    (digit) => !digits.includes(digit) && (digit > highest || digit === 0),
  );
  return [
    ...values.map((value, index) => ({ answer: { kind: 'rating', value } as const, digit: digits[index] })),
    ...(question.none ?? []).map((none, index) => ({
      answer: { kind: 'rating', none } as const,
      digit: free[index],
    })),
  ];
}

export const sameRating = (a: RatingAnswer | undefined, b: RatingAnswer | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.value ?? null) === (b.value ?? null) &&
  (a.none ?? null) === (b.none ?? null);
