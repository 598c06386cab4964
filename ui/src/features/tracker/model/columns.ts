/** The columns that the tracker can show, in their order, with widths in pixels. */
export const columnWidths = {
  ordinal: 64,
  key: 180,
  state: 132,
  stage: 104,
  domain: 132,
  language: 84,
  priority: 76,
  people: 190,
  rubric_version: 72,
  created_at: 110,
  changed_at: 110,
  age_s: 76,
  active_ms: 96,
  returned_times: 84,
  flags: 64,
  disagreement: 108,
} as const;

export type BaseColumn = keyof typeof columnWidths;
/** A base column, or the verdict of a question as `verdict.<question>`. */
export type Column = BaseColumn | `verdict.${string}`;

export const baseColumns = Object.keys(columnWidths) as BaseColumn[];
export const usualColumns: readonly Column[] = [
  'key',
  'state',
  'stage',
  'domain',
  'people',
  'changed_at',
  'active_ms',
];
/** Figures: right-aligned in tabular numerals. */
export const numberColumns: readonly string[] = [
  'ordinal',
  'priority',
  'rubric_version',
  'age_s',
  'active_ms',
  'returned_times',
  'flags',
];
/** The server sorts by these. */
const sortableBase: readonly string[] = [
  'ordinal',
  'key',
  'state',
  'stage',
  'domain',
  'language',
  'priority',
  'people',
  'rubric_version',
  'created_at',
  'changed_at',
  'age_s',
  'active_ms',
  'returned_times',
  'flags',
  'disagreement',
];

/** Whether the server sorts by this column: verdicts order by what they say. */
export const sortable = (column: Column): boolean =>
  sortableBase.includes(column) || column.startsWith('verdict.');

const isColumn = (name: string): name is Column => name in columnWidths || name.startsWith('verdict.');

/** Columns out of the address or a saved view; strange names are left out, none at all means the usual ones. */
export function columnsFrom(text: string | undefined): readonly Column[] {
  const known = (text ?? '').split(',').filter(isColumn);
  return known.length > 0 ? [...new Set(known)] : usualColumns;
}

/** Columns as they stand in the address; the usual ones need no mention. */
export const columnsToText = (columns: readonly Column[]): string | undefined =>
  columns.join() === usualColumns.join() ? undefined : columns.join();

export const widthOf = (column: Column): number => columnWidths[column as BaseColumn] ?? 160;

/** The next sort after a click on a column's head: up, down, the order of arrival. */
export function nextSort(current: string | undefined, column: string): string | undefined {
  if (current === column) return `-${column}`;
  return current === `-${column}` ? undefined : column;
}
