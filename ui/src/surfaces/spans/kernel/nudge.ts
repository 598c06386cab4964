import type { Boundaries, Stretch } from './boundaries';

export type Edge = 'start' | 'end';
export type Direction = 'earlier' | 'later';
export type Step = 'word' | 'character';

/** Moves one edge by a word or a character; a move that would leave nothing, or the text, is not made. */
export function nudged(
  stretch: Stretch,
  edge: Edge,
  direction: Direction,
  step: Step,
  text: string,
  bounds: Boundaries,
): Stretch {
  const move = { earlier: earlier(step, bounds), later: later(step, edge, text, bounds) }[direction];
  const moved = { ...stretch, [edge]: move(stretch[edge]) };
  return moved.start < moved.end ? moved : stretch;
}

const earlier = (step: Step, bounds: Boundaries) => (at: number) => {
  if (step === 'character') return bounds.previousCharacter(at);
  return bounds.previousWord(at);
};

/** A start goes to the next word's beginning, an end to the next word's end. */
const later = (step: Step, edge: Edge, text: string, bounds: Boundaries) => (at: number) => {
  if (step === 'character') return bounds.nextCharacter(at);
  if (edge === 'end') return bounds.nextWord(at);
  const end = bounds.nextWord(bounds.nextWord(at));
  const begin = bounds.previousWord(end);
  return begin > at ? begin : text.length;
};
