/** A stretch of a text in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where characters (grapheme clusters) and words of a text begin and end; in UTF-16 units. */
export interface Boundaries {
  nextCharacter(at: number): number;
  previousCharacter(at: number): number;
  /** The end of the word at or after the place. */
  nextWord(at: number): number;
  /** The beginning of the word before the place. */
  previousWord(at: number): number;
  /** The stretch without white space at its ends, grown to whole words; nothing if only white space is left. */
  wholeWords(stretch: Stretch): Stretch | undefined;
  /** The stretch grown to whole characters, so that no emoji or accent is cut; nothing if it is empty. */
  wholeCharacters(stretch: Stretch): Stretch | undefined;
}

/** Boundaries after the Unicode rules; words of Chinese, Japanese and Thai come from the browser's dictionary. */
export function boundaries(text: string, language?: string): Boundaries {
  const locale = language && isKnown(language) ? language : undefined;
  const characters = new Intl.Segmenter(locale, { granularity: 'grapheme' }).segment(text);
  const words = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  const isSpace = (at: number) => /\s/u.test(text[at] ?? '');

  const nextCharacter = (at: number) => {
    const here = characters.containing(at);
    return here ? here.index + here.segment.length : text.length;
  };
  const previousCharacter = (at: number) => (at <= 0 ? 0 : (characters.containing(at - 1)?.index ?? 0));

  const nextWord = (at: number) => {
    for (let here = words.containing(at); here; here = words.containing(here.index + here.segment.length)) {
      if (here.isWordLike) return here.index + here.segment.length;
    }
    return text.length;
  };
  const previousWord = (at: number) => {
    for (let here = words.containing(at - 1); here; here = words.containing(here.index - 1)) {
      if (here.isWordLike) return here.index;
    }
    return 0;
  };

  const trimmed = ({ start, end }: Stretch): Stretch => {
    let from = start;
    let to = end;
    while (from < to && isSpace(from)) from++;
    while (to > from && isSpace(to - 1)) to--;
    return { start: from, end: to };
  };
  const wholeCharacters = ({ start, end }: Stretch) => {
    if (start >= end) return undefined;
    const first = characters.containing(start);
    return { start: first?.index ?? start, end: nextCharacter(end - 1) };
  };
  const wholeWords = (stretch: Stretch) => {
    const { start, end } = trimmed(stretch);
    if (start >= end) return undefined;
    const first = words.containing(start);
    const last = words.containing(end - 1);
    return {
      start: first?.isWordLike ? first.index : (characters.containing(start)?.index ?? start),
      end: last?.isWordLike ? last.index + last.segment.length : nextCharacter(end - 1),
    };
  };
  return { nextCharacter, previousCharacter, nextWord, previousWord, wholeWords, wholeCharacters };
}

function isKnown(language: string): boolean {
  try {
    return Intl.Segmenter.supportedLocalesOf(language).length > 0;
  } catch {
    return false; // not a language tag at all: data may say "english"
  }
}
