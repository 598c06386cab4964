import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { createStore, useStore } from '~/shared/store';
import { en } from './en';
import type { Wording } from './wording';

export type Messages = Wording<typeof en>;
export type Locale = 'en' | 'zh-Hans';

/** The languages of the interface by their own names. */
export const locales: Record<Locale, string> = { en: 'English', 'zh-Hans': '简体中文' };

const key = 'touchstone.locale';
const chosen = createStore<Locale>(firstLocale());
const Context = createContext<Messages>(en);

export function isLocale(word: unknown): word is Locale {
  return word === 'en' || word === 'zh-Hans';
}

function firstLocale(): Locale {
  if (typeof localStorage === 'undefined') return 'en';
  const kept = localStorage.getItem(key);
  if (isLocale(kept)) return kept;
  return navigator.language.startsWith('zh') ? 'zh-Hans' : 'en';
}

/** The language in use, outside React (for `Accept-Language`). */
export const currentLocale = (): Locale => chosen.get();

/** Gives the words to all below it; waits (a moment) for a language that is not English. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  const locale = useStore(chosen);
  const [words, setWords] = useState<Messages | undefined>(locale === 'en' ? en : undefined);
  useEffect(() => {
    document.documentElement.lang = locale;
    let wanted = true;
    if (locale === 'en') setWords(en);
    else import('./zh-Hans').then((loaded) => wanted && setWords(loaded.zhHans));
    return () => {
      wanted = false;
    };
  }, [locale]);
  return words ? <Context value={words}>{children}</Context> : null;
}

/** The words of the interface: `const m = useMessages(); … m.shell.saved`. */
export const useMessages = (): Messages => useContext(Context);

/** The language in use and the way to change it. */
export function useLocale(): [Locale, (locale: Locale) => void] {
  const locale = useStore(chosen);
  const choose = (next: Locale) => {
    localStorage.setItem(key, next);
    chosen.set(next);
  };
  return [locale, choose];
}

/** Numbers, dates and durations in the language in use. */
export function useFormat() {
  const locale = useStore(chosen);
  return formatsOf(locale);
}

/** Making formatters is slow and every row of a list wants them: one set per language. */
const madeFormats: { [L in Locale]?: ReturnType<typeof formats> } = {};

function formatsOf(locale: Locale) {
  const made = madeFormats[locale] ?? formats(locale);
  madeFormats[locale] = made;
  return made;
}

function formats(locale: Locale) {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  return {
    number: (value: number) => number.format(value),
    percent: (share: number) => percent.format(share),
    dateTime: (instant: string | number | Date) => dateTime.format(new Date(instant)),
    date: (instant: string | number | Date) => date.format(new Date(instant)),
    /** "3 hr. ago"; show the absolute time on hover beside it. */
    ago: (instant: string | number | Date, now = Date.now()) => {
      const seconds = (new Date(instant).getTime() - now) / 1000;
      const steps = [
        ['day', 86400],
        ['hour', 3600],
        ['minute', 60],
      ] as const;
      const step = steps.find(([, size]) => Math.abs(seconds) >= size);
      return step ? relative.format(Math.round(seconds / step[1]), step[0]) : relative.format(0, 'minute');
    },
    /** Seconds as 1:05 or 1:02:03. */
    clock: (seconds: number) => {
      const whole = Math.max(0, Math.floor(seconds));
      const two = (part: number) => String(part).padStart(2, '0');
      const rest = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
      return whole >= 3600 ? `${Math.floor(whole / 3600)}:${rest}` : rest.replace(/^0(?=\d:)/, '');
    },
  };
}
