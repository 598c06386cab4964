import { currentLocale } from '~/messages';
import type { Proficiency, Profile, SpokenLanguage } from './profileApi';

/** Offered for choosing; any other well-formed tag may be typed. */
const common =
  'am ar az be bg bn bs ca cs cy da de el en en-GB en-US es es-419 es-ES et eu fa fi fil fr fr-CA ga gl gu ha he hi hr hu hy id ig is it ja jv ka kk km kn ko ku ky lo lt lv mg mk ml mn mr ms my ne nl no pa pl ps pt pt-BR pt-PT ro ru rw si sk sl so sq sr sv sw ta te tg th tk tl tr uk ur uz vi wo xh yo yue zh-Hans zh-Hant zu'.split(
    ' ',
  );

/** "Portuguese (Brazil)" for `pt-BR`, in the language of the page. */
export function languageName(tag: string, locale: string = currentLocale()): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A well-formed tag in its canonical form. */
export function asTag(text: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(text.trim());
    return tag && /^[a-z]{2,3}(-|$)/.test(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

/** What can be chosen, with the words typed so far when they are a tag of their own. */
export function languageChoices(typed: string, chosen: string | undefined) {
  const own = asTag(typed);
  const tags = new Set([...common, ...(chosen ? [chosen] : []), ...(own ? [own] : [])]);
  return [...tags]
    .map((tag) => ({ value: tag, label: `${languageName(tag)} (${tag})` }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

const levels: Record<Proficiency, number> = { native: 5, c2: 5, c1: 4, b2: 3, b1: 2, a2: 1, a1: 1 };

/** A skill that could be granted out of what somebody says: a word, a level, and what it rests on. */
export interface Suggestion {
  readonly skill: string;
  readonly level: number;
  readonly says: string;
}

/** Lower-case words joined by hyphens, as project files write skills; empty when nothing is left. */
export const skillWord = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 64);

export const languageSays = (one: SpokenLanguage, words: Record<Proficiency, string>): string =>
  `${languageName(one.language)} ${words[one.proficiency]}`;

/** Skills out of a profile: each language with its level, each field at level 1. */
export function suggestions(profile: Profile, words: Record<Proficiency, string>): readonly Suggestion[] {
  return [
    ...profile.languages.map((one) => ({
      skill: skillWord(languageName(one.language, 'en')),
      level: levels[one.proficiency],
      says: languageSays(one, words),
    })),
    ...profile.fields.map((field) => ({ skill: skillWord(field), level: 1, says: field })),
  ];
}
