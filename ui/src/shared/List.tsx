import type { ReactNode } from 'react';
import classes from './List.module.css';

/** One column's head: its words, and whether numbers stand below it. */
export interface ListColumn {
  readonly id: string;
  readonly label: string;
  readonly number?: boolean;
  /** Words only for screen readers (columns of buttons). */
  readonly hidden?: boolean;
}

/** A plain dense table for lists that fit on a page; rows are `<tr>` with `<td data-number>` for figures. */
export function List({
  label,
  columns,
  children,
}: {
  label: string;
  columns: readonly ListColumn[];
  children: ReactNode;
}) {
  return (
    <div className={classes.scroll}>
      <table className={classes.list} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                data-number={column.number || undefined}
                aria-label={column.label}
              >
                {column.hidden ? null : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
