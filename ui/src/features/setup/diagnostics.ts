import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { ProblemError } from '~/api/problem';

/** The server's errors as marks in the text: from their column to the end of the word, or the whole line. */
export function diagnosticsOf(document: Text, errors: readonly ProblemError[]): Diagnostic[] {
  return errors
    .filter((error) => error.line !== undefined && error.line !== null)
    .map((error) => {
      const line = document.line(Math.max(1, Math.min(document.lines, error.line ?? 1)));
      const indent = /^\s*/.exec(line.text)?.[0].length ?? 0;
      const from = Math.min(line.to, line.from + (error.column ? error.column - 1 : indent));
      const word = /^[^\s,:\]}]*/.exec(line.text.slice(from - line.from))?.[0].length ?? 0;
      const to = Math.min(line.to, from + Math.max(word, 1));
      const message = [error.message, error.hint].filter(Boolean).join(' ');
      return { from, to, severity: 'error' as const, message, source: error.code };
    })
    .sort((a, b) => a.from - b.from);
}
