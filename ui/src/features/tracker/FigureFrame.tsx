import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '~/messages';
import { csv, saveFile } from '~/shared/download';
import { List } from '~/shared/List';
import classes from './Figures.module.css';

interface Props {
  /** What the figure says, in one sentence. */
  readonly title: string;
  /** Its n and interval. */
  readonly note?: string;
  readonly table: boolean;
  /** Missing where there is only a table. */
  readonly onTable?: (table: boolean) => void;
  readonly csvName: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly children?: ReactNode;
}

/** What every figure has: its message as title, its n and interval, its table, its CSV. */
export function FigureFrame({ title, note, table, onTable, csvName, columns, rows, children }: Props) {
  const m = useMessages();
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.caption}>
        <strong>{title}</strong>
        {note && <span>{note}</span>}
        <span className={classes.buttons}>
          {onTable && (
            <Button size="compact-xs" aria-pressed={table} onClick={() => onTable(!table)}>
              {table ? m.manage.chart : m.manage.table}
            </Button>
          )}
          <Button size="compact-xs" onClick={() => saveFile(csvName, csv([columns, ...rows]))}>
            {m.manage.csv}
          </Button>
        </span>
      </figcaption>
      {table ? (
        <div className={classes.tableHolder}>
          <List
            label={title}
            columns={columns.map((label, index) => ({ id: label, label, number: index > 0 }))}
          >
            {rows.map((row) => (
              <tr key={String(row[0])}>
                {row.map((cell, index) => (
                  <td key={columns[index]} data-number={index > 0 || undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </List>
        </div>
      ) : (
        children
      )}
    </figure>
  );
}
