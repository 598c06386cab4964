/** Days are ISO dates (`2026-03-29`), counted without any time zone. */
const asDate = (day: string) => new Date(`${day}T00:00:00Z`);
const asDay = (date: Date) => date.toISOString().slice(0, 10);

export function addDays(day: string, days: number): string {
  const date = asDate(day);
  date.setUTCDate(date.getUTCDate() + days);
  return asDay(date);
}

/** The Monday of the day's week. */
export const monday = (day: string): string => addDays(day, -((asDate(day).getUTCDay() + 6) % 7));

/** The day it is now in the time zone (the browser's when none is given). */
export function today(timeZone?: string | null, now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: timeZone ?? undefined,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
}

/** The seven days from this one on. */
export const weekFrom = (first: string): readonly string[] =>
  Array.from({ length: 7 }, (_, index) => addDays(first, index));

export const minutesOf = (milliseconds: number): number => Math.round(milliseconds / 60_000);

/** Minutes as `1:05`; nothing for none. */
export function hoursText(minutes: number): string {
  if (minutes === 0) return '';
  const rest = String(Math.abs(minutes) % 60).padStart(2, '0');
  return `${minutes < 0 ? '−' : ''}${Math.floor(Math.abs(minutes) / 60)}:${rest}`;
}

/** What people type for a stretch of time, in minutes: `1:30`, `90`, `45m`, `1.5h`, `1h 30m`. Undefined for what is none. */
export function readMinutes(text: string): number | undefined {
  const said = text.trim().toLowerCase().replace(',', '.');
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(said);
  if (clock) return within(Number(clock[1]) * 60 + Number(clock[2]));
  const plain = /^(\d{1,4})\s*(?:m|min)?$/.exec(said);
  if (plain) return within(Number(plain[1]));
  const words = /^(\d{1,2}(?:\.\d+)?)\s*h(?:\s*([0-5]?\d)\s*(?:m|min)?)?$/.exec(said);
  return words ? within(Math.round(Number(words[1]) * 60) + Number(words[2] ?? 0)) : undefined;
}

const within = (minutes: number) => (minutes >= 1 && minutes <= 1440 ? minutes : undefined);
