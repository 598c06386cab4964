import { setPreference } from '~/api/preferences';
import { type Locale, useLocale } from '~/messages';

/** The language in use and the way to change it, here and on every other computer of the person. */
export function useLanguage(): [Locale, (locale: Locale) => void] {
  const [locale, setLocale] = useLocale();
  const choose = (next: Locale) => {
    setLocale(next);
    setPreference('locale', next);
  };
  return [locale, choose];
}
