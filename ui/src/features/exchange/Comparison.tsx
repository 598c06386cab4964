import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { shortValue } from '~/features/tracker/model/short';
import { useFormat, useMessages } from '~/messages';
import { List } from '~/shared/List';
import { Loaded } from '~/shared/Loaded';
import { comparisonQuery, type Difference } from './api';
import classes from './exchange.module.css';

/** How two releases differ: counts, then the items with another verdict. */
export function Comparison({ slug, older, newer }: { slug: string; older: number; newer: number }) {
  const m = useMessages();
  const format = useFormat();
  const query = useQuery(comparisonQuery(slug, older, newer));
  const x = m.exchange;
  const counts = (one: Difference) =>
    [
      [x.compareAdded, one.added.count],
      [x.compareRemoved, one.removed.count],
      [x.compareContent, one.content_changed.count],
      [x.compareChanged, one.changed],
    ] as const;
  return (
    <Stack gap="md">
      <Text size="sm" fw={600}>
        {x.compareTitle(older, newer)}
      </Text>
      <Loaded query={query} lines={3}>
        {(difference) => (
          <>
            <dl className={classes.counts}>
              {counts(difference).map(([label, count]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{format.number(count)}</dd>
                </div>
              ))}
            </dl>
            <Changes difference={difference} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

const most = 200;

function Changes({ difference }: { difference: Difference }) {
  const m = useMessages();
  const changes = Object.entries(difference.questions).flatMap(([question, { changes }]) =>
    changes.map((one) => ({ question, ...one })),
  );
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
      {changes.slice(0, most).map((one) => (
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
