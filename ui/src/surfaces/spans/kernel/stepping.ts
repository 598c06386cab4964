import type { Boundaries } from './boundaries';
import type { Step } from './nudge';

interface Stepping {
  readonly text: string;
  readonly bounds: Boundaries;
  readonly rightToLeft: boolean;
  /** By what the arrows move. */
  readonly step: Step;
}

/**
 * Where a key along the line takes a caret: arrows by the step, with Ctrl by the other one; Home and End to the ends of the line,
 * with Ctrl of the text. Nothing for any other key.
 */
export function stepped(
  { text, bounds, rightToLeft, step }: Stepping,
  key: string,
  other: boolean,
  at: number,
): number | undefined {
  const word = (step === 'word') !== other;
  const [forward, backward] = rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (key) {
    case forward:
      return word ? bounds.nextWord(at) : bounds.nextCharacter(at);
    case backward:
      return word ? bounds.previousWord(at) : bounds.previousCharacter(at);
    case 'Home':
      return other ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    case 'End': {
      const end = text.indexOf('\n', at);
      return other || end === -1 ? text.length : end;
    }
    default:
      return undefined;
  }
}
