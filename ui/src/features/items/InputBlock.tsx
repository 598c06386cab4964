import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { Input } from '~/api/types';
import { useMessages } from '~/messages';
import { Markdown } from '~/shared/markdown/Markdown';
import { looksLikeMarkdown } from '~/shared/markdown/parse';
import classes from './Items.module.css';
import { isLong, type Passage, passagesOf, tableOf } from './model';

interface Props {
  readonly name: string;
  readonly input: Input;
  /** Draws a passage that is labelled; without it the passage is only read. */
  readonly draw?: ((passage: Passage) => ReactNode) | undefined;
  /** What stands at the end of its title line. */
  readonly aside?: ReactNode;
}

/** One titled input of an item. Long ones scroll inside, short ones stay in view. */
export function InputBlock({ name, input, draw, aside }: Props) {
  const m = useMessages();
  const [formatted, setFormatted] = useState(true);
  const passages = useMemo(() => passagesOf(input), [input]);
  const written = useMemo(() => passages.some((passage) => looksLikeMarkdown(passage.text)), [passages]);
  const formattable = !draw && written;
  const title = input.title || name;
  const read = (passage: Passage) =>
    formattable && formatted ? (
      <Markdown source={passage.text} language={input.language} />
    ) : (
      <div className={classes.plain}>{passage.text}</div>
    );
  return (
    <section className={classes.block} data-long={isLong(input) || undefined} aria-label={title}>
      <header className={classes.title}>
        <h2>{title}</h2>
        <span className={classes.grow} />
        {formattable && (
          <UnstyledButton className={classes.switch} onClick={() => setFormatted(!formatted)}>
            {formatted ? m.labelling.asWritten : m.labelling.formatted}
          </UnstyledButton>
        )}
        {aside}
      </header>
      <div
        className={classes.content}
        data-scrolls
        lang={input.language ?? undefined}
        dir={input.direction ?? 'auto'}
      >
        {input.kind === 'table' && <DataTable value={input.value} />}
        {passages.map((passage) => (
          <div key={passage.message} className={passage.message === null ? undefined : classes.message}>
            {passage.role !== undefined && <span className={classes.role}>{passage.role}</span>}
            {passage.text === '' ? (
              <span className={classes.empty}>{m.labelling.emptyInput}</span>
            ) : (
              (draw ?? read)(passage)
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

function DataTable({ value }: { value: unknown }) {
  const { columns, rows } = tableOf(value);
  return (
    <table className={classes.table}>
      {columns.length > 0 && (
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a value that never changes
          <tr key={index}>
            {row.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells of a value that never changes
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
