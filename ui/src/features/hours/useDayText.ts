import { useLocale } from '~/messages';

/** A day in words, without any time zone: "Mon, Nov 16". */
export function useDayText(): (day: string) => string {
  const [locale] = useLocale();
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}
