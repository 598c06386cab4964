/** Rows out of JSON Lines; the first line that is no JSON object is named (from 1). */
export function readRows(text: string): { rows: readonly unknown[]; wrong?: number } {
  const rows: unknown[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const row: unknown = JSON.parse(line);
      if (typeof row !== 'object' || row === null || Array.isArray(row)) return { rows, wrong: index + 1 };
      rows.push(row);
    } catch {
      return { rows, wrong: index + 1 };
    }
  }
  return { rows };
}

/** Rows as JSON Lines. */
export const writeRows = (rows: readonly unknown[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');
