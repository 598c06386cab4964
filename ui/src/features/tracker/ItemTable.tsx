import { Checkbox } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import { useAction } from '~/actions/perform';
import { useMessages } from '~/messages';
import type { ItemRow } from './api';
import { ItemCell } from './ItemCell';
import classes from './ItemTable.module.css';
import { type BaseColumn, type Column, nextSort, numberColumns, sortable, widthOf } from './model/columns';
import { rowWindow } from './model/window';

const rowHeight = 32;

interface Props {
  readonly rows: readonly ItemRow[];
  readonly count: number;
  readonly columns: readonly Column[];
  readonly sort: string | undefined;
  readonly selected: ReadonlySet<string>;
  readonly active: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
  readonly onSelect: (keys: readonly string[], on: boolean) => void;
  /** Opens an item's story; left out for those who may not read it. */
  readonly onOpen: ((key: string) => void) | undefined;
  /** Called when the end of the loaded rows comes into sight. */
  readonly onEnd: () => void;
}

/** The items as a virtual table: 32 px rows, sticky head, figures right-aligned; only rows in sight are drawn. */
export function ItemTable({
  rows,
  count,
  columns,
  sort,
  selected,
  active,
  onSort,
  onSelect,
  onOpen,
  onEnd,
}: Props) {
  const m = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const [cursor, setCursor] = useState(0);
  const [anchor, setAnchor] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setView((was) => ({ ...was, height: element.clientHeight })));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const visible = rowWindow(rows.length, rowHeight, view.top, view.height);
  if (visible.last >= rows.length && rows.length < count) queueMicrotask(onEnd);
  const move = (step: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, cursor + step));
    setCursor(next);
    const element = scroller.current;
    const top = next * rowHeight;
    if (element && top < element.scrollTop) element.scrollTop = top;
    if (element && top + 2 * rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = top + 2 * rowHeight - element.clientHeight;
    const row = rows[next];
    if (active !== undefined && row) onOpen?.(row.key);
  };
  useAction('nextRow', () => move(1));
  useAction('previousRow', () => move(-1));
  useAction('openRow', ({ event }) => {
    if (event?.target instanceof HTMLElement && event.target.closest('a, button, input')) return false;
    const row = rows[cursor];
    if (row) onOpen?.(row.key);
  });
  const tick = (index: number, on: boolean, range: boolean) => {
    const [from, to] = range ? [Math.min(anchor, index), Math.max(anchor, index)] : [index, index];
    setAnchor(index);
    onSelect(
      rows.slice(from, to + 1).map((row) => row.key),
      on,
    );
  };
  const all = rows.length > 0 && rows.every((row) => selected.has(row.key));
  return (
    <div
      className={classes.scroller}
      ref={scroller}
      onScroll={(event) =>
        setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })
      }
    >
      <table className={classes.table} aria-label={m.tracker.items} aria-rowcount={count + 1}>
        <colgroup>
          <col width={36} />
          {columns.map((column) => (
            <col key={column} width={widthOf(column)} />
          ))}
          <col />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <Checkbox
                aria-label={m.tracker.selectShown}
                checked={all}
                indeterminate={!all && selected.size > 0}
                onChange={(event) =>
                  onSelect(
                    rows.map((row) => row.key),
                    event.currentTarget.checked,
                  )
                }
              />
            </th>
            {columns.map((column) => (
              <Head key={column} column={column} sort={sort} onSort={onSort} />
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {visible.before > 0 && <tr className={classes.spacer} style={{ height: visible.before }} />}
          {rows.slice(visible.first, visible.last).map((row, offset) => {
            const index = visible.first + offset;
            return (
              <tr
                key={row.key}
                aria-rowindex={index + 2}
                data-cursor={index === cursor || undefined}
                data-opens={onOpen !== undefined || undefined}
                data-open={row.key === active || undefined}
                onClick={() => {
                  setCursor(index);
                  onOpen?.(row.key);
                }}
              >
                {/* biome-ignore lint/a11y/useKeyWithClickEvents: only keeps a click beside the box from opening the row */}
                <td onClick={(event) => event.stopPropagation()}>
                  <Checkbox
                    aria-label={m.tracker.selectRow(row.key)}
                    checked={selected.has(row.key)}
                    onChange={() => undefined}
                    onClick={(event) => tick(index, event.currentTarget.checked, event.shiftKey)}
                  />
                </td>
                {columns.map((column) => (
                  <td key={column} data-number={numberColumns.includes(column) || undefined}>
                    <ItemCell row={row} column={column} onOpen={onOpen} />
                  </td>
                ))}
                <td />
              </tr>
            );
          })}
          {visible.after > 0 && <tr className={classes.spacer} style={{ height: visible.after }} />}
        </tbody>
      </table>
    </div>
  );
}

function Head({
  column,
  sort,
  onSort,
}: {
  column: Column;
  sort: string | undefined;
  onSort: Props['onSort'];
}) {
  const m = useMessages();
  const name = columnTitle(column, m);
  const direction = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : undefined;
  return (
    <th scope="col" aria-sort={direction} data-number={numberColumns.includes(column) || undefined}>
      {sortable(column) ? (
        <button type="button" title={m.tracker.sortBy(name)} onClick={() => onSort(nextSort(sort, column))}>
          {name}
          {direction && <span aria-hidden="true">{direction === 'ascending' ? ' ↑' : ' ↓'}</span>}
        </button>
      ) : (
        name
      )}
    </th>
  );
}

/** What a column is called: its word, or the question whose verdict it shows. */
export function columnTitle(column: Column, m: ReturnType<typeof useMessages>): string {
  return column.startsWith('verdict.')
    ? m.tracker.verdictOf(column.slice('verdict.'.length))
    : m.tracker.columnNames[column as BaseColumn];
}
