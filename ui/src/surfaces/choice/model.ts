import type { ChoiceAnswer, ChoiceQuestion, Option } from '~/api/types';
import { titleOf } from '../names';

/** An option at its place in the tree. */
export interface Row {
  /** Ids from the root joined by `/`: what the answer holds. */
  readonly path: string;
  readonly title: string;
  readonly option: Option;
  readonly depth: number;
  /** Has options of its own: opens first, then can be chosen too. */
  readonly branch: boolean;
}

const isBranch = (option: Option) => (option.options ?? []).length > 0;

/** All rows in order, as if every branch were open. */
export function rowsOf(options: readonly Option[], parent = '', depth = 0): readonly Row[] {
  return options.flatMap((option) => {
    const path = parent === '' ? option.id : `${parent}/${option.id}`;
    const row: Row = { path, title: titleOf(option), option, depth, branch: isBranch(option) };
    return row.branch ? [row, ...rowsOf(option.options ?? [], path, depth + 1)] : [row];
  });
}

/** The rows to show: those of open branches; while filtering, all whose path has all words. */
export function shownRows(rows: readonly Row[], open: ReadonlySet<string>, filter: string): readonly Row[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length > 0) {
    const named = (row: Row) => `${row.path} ${row.title} ${row.option.help ?? ''}`.toLowerCase();
    return rows.filter((row) => words.every((word) => named(row).includes(word)));
  }
  return rows.filter((row) => ancestors(row.path).every((path) => open.has(path)));
}

const ancestors = (path: string) => {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
};

/** The answer after choosing a row: sets one, toggles among many; nothing left is no answer. */
export function chosen(
  { many }: ChoiceQuestion,
  answer: ChoiceAnswer | undefined,
  path: string,
): ChoiceAnswer | undefined {
  const held = answer?.options ?? [];
  if (!many) return { kind: 'choice', options: [path] };
  const options = held.includes(path) ? held.filter((other) => other !== path) : [...held, path];
  return options.length > 0 ? { kind: 'choice', options } : undefined;
}

/** The title of a path, with its parents: "Safety › Privacy". */
export function pathTitle(rows: readonly Row[], path: string): string {
  const title = (at: string) => rows.find((row) => row.path === at)?.title ?? at.split('/').at(-1) ?? at;
  return [...ancestors(path), path].map(title).join(' › ');
}
