import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import { List } from '~/shared/List';
import { Empty } from '~/shared/Page';
import { type Entry, type OwnHours, withdraw } from './api';
import { EntryState } from './EntryState';
import classes from './Hours.module.css';
import { hoursText } from './model/time';
import { useDayText } from './useDayText';

interface Props {
  readonly entries: readonly Entry[];
  readonly projects: OwnHours['projects'];
  readonly onCorrect: (entry: Entry) => void;
  readonly onChanged: () => Promise<unknown>;
}

/** What one declared for the week, with what became of it; what was taken back stays, struck. */
export function OwnEntries({ entries, projects, onCorrect, onChanged }: Props) {
  const m = useMessages();
  const h = m.hours;
  const dayText = useDayText();
  const [leaving, setLeaving] = useState<Entry>();
  if (entries.length === 0) return <Empty title={h.noEntries} text={h.noEntriesText} />;
  return (
    <>
      <List
        label={h.entries}
        columns={[
          { id: 'day', label: h.day },
          { id: 'minutes', label: h.time, number: true },
          { id: 'kind', label: h.kind },
          { id: 'project', label: h.project },
          { id: 'note', label: h.note },
          { id: 'state', label: m.manage.state },
          { id: 'actions', label: m.manage.actions, hidden: true },
        ]}
      >
        {entries.map((entry) => {
          const over = entry.state === 'withdrawn' || entry.state === 'replaced';
          const name = `${dayText(entry.day)}, ${h.kinds[entry.kind]}`;
          return (
            <tr key={entry.id} className={over ? classes.struck : undefined}>
              <td>{dayText(entry.day)}</td>
              <td data-number>{hoursText(entry.minutes)}</td>
              <td>{h.kinds[entry.kind]}</td>
              <td data-quiet>{projects.find((one) => one.slug === entry.project)?.title || entry.project}</td>
              <td dir="auto">{entry.note}</td>
              <td>
                <EntryState entry={entry} />
              </td>
              <td data-actions>
                {entry.newest && !over && (
                  <>
                    <Button
                      size="compact-xs"
                      aria-label={`${h.correct}: ${name}`}
                      onClick={() => onCorrect(entry)}
                    >
                      {h.correct}
                    </Button>{' '}
                    <Button
                      size="compact-xs"
                      aria-label={`${h.withdraw}: ${name}`}
                      onClick={() => setLeaving(entry)}
                    >
                      {h.withdraw}
                    </Button>
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </List>
      <Dialog
        title={h.withdraw}
        verb={h.withdraw}
        opened={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        onDone={async () => {
          if (leaving) await withdraw(leaving.id);
          await onChanged();
        }}
      >
        <Text size="sm">{leaving && h.withdrawText(hoursText(leaving.minutes), dayText(leaving.day))}</Text>
      </Dialog>
    </>
  );
}
