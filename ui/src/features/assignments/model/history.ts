/** A value with all its former states back to the item's start; every step has a name for "undo: …". */
export interface History<T> {
  readonly value: T;
  readonly done: readonly Step<T>[];
  readonly undone: readonly Step<T>[];
}

interface Step<T> {
  readonly name: string;
  /** The value before the step (in `done`) or after it (in `undone`). */
  readonly value: T;
  /** Steps with the same one within a moment are one step (typing, dragging). */
  readonly merge?: string;
  readonly at: number;
}

/** Steps of the same kind closer together than this (milliseconds) become one. */
const together = 1000;

export const begin = <T>(value: T): History<T> => ({ value, done: [], undone: [] });

export function step<T>(history: History<T>, value: T, name: string, at: number, merge?: string): History<T> {
  if (Object.is(value, history.value)) return history;
  const last = history.done.at(-1);
  if (merge !== undefined && last?.merge === merge && at - last.at < together) {
    return { value, done: [...history.done.slice(0, -1), { ...last, at }], undone: [] };
  }
  return { value, done: [...history.done, { name, value: history.value, merge, at }], undone: [] };
}

export function undo<T>(history: History<T>): History<T> {
  const last = history.done.at(-1);
  if (!last) return history;
  const undone = { name: last.name, value: history.value, at: last.at };
  return { value: last.value, done: history.done.slice(0, -1), undone: [...history.undone, undone] };
}

export function redo<T>(history: History<T>): History<T> {
  const last = history.undone.at(-1);
  if (!last) return history;
  const done = { name: last.name, value: history.value, at: last.at };
  return { value: last.value, done: [...history.done, done], undone: history.undone.slice(0, -1) };
}
