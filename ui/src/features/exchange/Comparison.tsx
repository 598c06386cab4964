import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { shortValue } from '~/features/tracker/model/short';
import { useFormat, useMessages } from '~/messages';
import { List } from '~/shared/List';
import { Loaded } from '~/shared/Loaded';
import { comparisonQuery } from './api';
import classes from './exchange.module.css';

/** How two releases differ: counts, then the items with another answer. */
export function Comparison({ slug, older, newer }: { slug: string; older: number; newer: number }) {
  const m = useMessages();
  const format = useFormat();
  const query = useQuery(comparisonQuery(slug, older, newer));
  const x = m.exchange;
  const words = {
    same: x.compareSame,
    added: x.compareAdded,
    removed: x.compareRemoved,
    changed: x.compareChanged,
  };
  return (
    <Stack gap="md">
      <Text size="sm" fw={600}>
        {x.compareTitle(older, newer)}
      </Text>
      <Loaded query={query} lines={3}>
        {(comparison) => (
          <>
            <dl className={classes.counts}>
              {Object.entries(words).map(([name, label]) => (
                <div key={name}>
                  <dt>{label}</dt>
                  <dd>{format.number(size(comparison[name]))}</dd>
                </div>
              ))}
            </dl>
            <Changes changes={changesOf(comparison)} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const m = useMessages();
  if (changes.length === 0) return null;
  return (
    <List
      label={m.exchange.compareKeys}
      columns={[
        { id: 'key', label: m.tracker.columnNames.key },
        { id: 'question', label: m.exchange.field },
        { id: 'before', label: m.exchange.before },
        { id: 'after', label: m.exchange.after },
      ]}
    >
      {changes.slice(0, 200).map((one) => (
        <tr key={`${one.key} ${one.question}`}>
          <td>{one.key}</td>
          <td data-quiet>{one.question}</td>
          <td>{shortValue(one.before)}</td>
          <td>{shortValue(one.after)}</td>
        </tr>
      ))}
    </List>
  );
}

interface Change {
  readonly key: string;
  readonly question?: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

const size = (value: unknown): number =>
  typeof value === 'number' ? value : Array.isArray(value) ? value.length : 0;

function changesOf(comparison: Record<string, unknown>): readonly Change[] {
  const rows = [comparison.changes, comparison.items, comparison.changed].find(Array.isArray) as
    | unknown[]
    | undefined;
  return (rows ?? []).map((row) => (typeof row === 'string' ? { key: row } : (row as Change)));
}
