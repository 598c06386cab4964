import type { OwnHours, PersonHours } from '../api';
import { minutesOf } from './time';

/** What stands in a row or cell, in minutes. `waiting` is in none of the others. */
export interface Sum {
  readonly measured: number;
  readonly givenBack: number;
  /** How many pieces of work reported more time than had passed; they count with what had passed. */
  readonly bounded: number;
  readonly approved: number;
  readonly waiting: number;
}

interface Spent {
  readonly measured_ms: number;
  readonly given_back_ms: number;
  readonly bounded: number;
  readonly approved_minutes: number;
  readonly waiting_minutes: number;
}

/** Rounded once, after adding up: the sum of a week is not the sum of rounded days. */
export function sum(days: readonly Spent[]): Sum {
  const add = (part: (day: Spent) => number) => days.reduce((total, day) => total + part(day), 0);
  return {
    measured: minutesOf(add((day) => day.measured_ms)),
    givenBack: minutesOf(add((day) => day.given_back_ms)),
    bounded: add((day) => day.bounded),
    approved: add((day) => day.approved_minutes),
    waiting: add((day) => day.waiting_minutes),
  };
}

export const counted = (one: Sum): number => one.measured + one.approved;

/** The sums of each project, in the order of titles. */
export function byProject(hours: OwnHours): readonly { slug: string; title: string; sum: Sum }[] {
  const titles = new Map(hours.days.map((day) => [day.project, day.title]));
  return [...titles]
    .map(([slug, title]) => ({ slug, title, sum: sum(hours.days.filter((day) => day.project === slug)) }))
    .sort((a, b) => a.title.localeCompare(b.title));
}

/** A person's sum from the first to the last of these days. */
export const between = (person: PersonHours, first: string, last: string): Sum =>
  sum(person.days.filter((day) => day.day >= first && day.day <= last));
