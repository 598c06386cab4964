import { useFormat, useMessages } from '~/messages';
import { Moment } from '~/shared/Moment';
import type { ItemRow } from './api';
import classes from './ItemTable.module.css';
import type { BaseColumn, Column } from './model/columns';
import { shortAge, shortValue } from './model/short';

/** What stands in one cell of the tracker. */
export function ItemCell({
  row,
  column,
  onOpen,
}: {
  row: ItemRow;
  column: Column;
  onOpen: ((key: string) => void) | undefined;
}) {
  const m = useMessages();
  const format = useFormat();
  if (column.startsWith('verdict.')) return <>{shortValue(row.verdict?.[column.slice('verdict.'.length)])}</>;
  switch (column as BaseColumn) {
    case 'key':
      if (!onOpen) return <>{row.key}</>;
      return (
        <button
          type="button"
          className={classes.key}
          title={row.key}
          aria-label={m.tracker.openItem(row.key)}
          onClick={(event) => {
            event.stopPropagation();
            onOpen(row.key);
          }}
        >
          {row.key}
        </button>
      );
    case 'ordinal':
      return <>{format.number(row.ordinal)}</>;
    case 'state':
      return <ItemState state={row.state} />;
    case 'stage':
      return <>{row.stage}</>;
    case 'domain':
      return <span title={row.domain?.join(', ')}>{row.domain?.join(', ')}</span>;
    case 'language':
      return <>{row.language}</>;
    case 'priority':
      return <>{row.priority || ''}</>;
    case 'people': {
      const names = (row.people ?? []).map((one) => one.name).join(', ');
      return <span title={names}>{names}</span>;
    }
    case 'rubric_version':
      return <>{row.rubric_version}</>;
    case 'created_at':
      return row.created_at ? <Moment at={row.created_at} /> : null;
    case 'changed_at':
      return row.changed_at ? <Moment at={row.changed_at} /> : null;
    case 'age_s':
      return <>{typeof row.age_s === 'number' ? shortAge(row.age_s) : ''}</>;
    case 'active_ms':
      return <>{row.active_ms ? format.clock(row.active_ms / 1000) : ''}</>;
    case 'returned_times':
      return <>{row.returned_times || ''}</>;
    case 'flags':
      return <>{row.flags || ''}</>;
    case 'disagreement':
      return <>{row.disagreement === true ? m.manage.yes : row.disagreement === false ? m.manage.no : ''}</>;
  }
}

/** The state of an item in words, with its colour. */
export function ItemState({ state }: { state: string }) {
  const m = useMessages();
  const names: Record<string, string> = m.manage.itemStates;
  return (
    <span className={classes.state} data-state={state}>
      <i aria-hidden="true" />
      {names[state] ?? state}
    </span>
  );
}
