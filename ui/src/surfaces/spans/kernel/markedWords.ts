import type { Stretch } from './boundaries';

/** What ends the word before: space, closing brackets, stops; not the point of ".5", and nothing that leans on the word as "$" does. */
const endsWhatWasBefore = /^(?:\s|[\p{Pe}\p{Pf};!?…、。，；：！？．]|[.,:](?!\p{N})|\p{Pd}+(?=\s))/u;
const endsWhatIsMarked = /[\s.,;:!?…、。，；：！？．]$/u;

/**
 * The stretch between two places that were reached word by word, without what lies between words at its ends: after "handle" in
 * "handle. I asked", marking two words gives "I asked", not ". I asked". Empty when there is nothing else. UTF-16.
 */
export function markedWords(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  let to = end;
  for (;;) {
    const between = endsWhatWasBefore.exec(text.slice(from, to));
    if (!between) break;
    from += between[0].length;
  }
  while (to > from && endsWhatIsMarked.test(text.slice(to - 1, to))) to--;
  return { start: from, end: to };
}
