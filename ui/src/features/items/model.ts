import type { Input, ItemView, Message } from '~/api/types';

/** A stretch of an input that can be labelled: the whole text, or one message of a conversation. */
export interface Passage {
  /** Index of the message; nothing for a plain text. */
  readonly message: number | null;
  /** Who says it. */
  readonly role: string | undefined;
  readonly text: string;
}

/** The passages of an input, in order; a table has none. */
export function passagesOf(input: Input): readonly Passage[] {
  switch (input.kind) {
    case 'text':
      return [{ message: null, role: undefined, text: textFrom(input.value) }];
    case 'conversation':
      return (Array.isArray(input.value) ? input.value : []).map((message: Message | string, index) => ({
        message: index,
        role: typeof message === 'string' ? undefined : (message.name ?? message.role ?? undefined),
        text: typeof message === 'string' ? message : textFrom(message.text ?? message.content),
      }));
    case 'table':
      return [];
  }
}

/** A value as text: strings as they are, the text parts of a multi-part message joined, anything else as JSON. */
function textFrom(value: unknown): string {
  if (value == null) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const parts = value.map((part) => (typeof part === 'string' ? part : (part as { text?: unknown })?.text));
    if (parts.every((part) => typeof part === 'string')) return parts.join('');
  }
  return typeof value === 'object' ? JSON.stringify(value, null, 2) : String(value);
}

/** The text of a passage of an item; empty when there is none. */
export function passageText(
  item: Pick<ItemView, 'inputs'>,
  input: string,
  message: number | null | undefined,
): string {
  const found = item.inputs[input];
  return (found && passagesOf(found)[message ?? 0]?.text) ?? '';
}

/** What is longer scrolls inside its own block. */
const longFrom = 700;

export const isLong = (input: Input): boolean =>
  input.kind === 'table' ||
  passagesOf(input).reduce((sum, passage) => sum + passage.text.length, 0) > longFrom;

/** Rows and columns of a value: a list of records, one record, or anything else as a single cell. */
export function tableOf(value: unknown): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const records = Array.isArray(value)
    ? value
    : value !== null && typeof value === 'object'
      ? undefined
      : [value];
  if (records === undefined) {
    return { columns: [], rows: Object.entries(value as object).map(([key, cell]) => [key, cellText(cell)]) };
  }
  if (records.every((row) => Array.isArray(row)))
    return { columns: [], rows: records.map((row) => row.map(cellText)) };
  const columns = [...new Set(records.flatMap((row) => (isRecord(row) ? Object.keys(row) : [])))];
  if (columns.length === 0) return { columns: [], rows: records.map((row) => [cellText(row)]) };
  return {
    columns,
    rows: records.map((row) =>
      columns.map((column) => (isRecord(row) ? cellText(row[column]) : cellText(row))),
    ),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const cellText = (value: unknown): string =>
  value == null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
