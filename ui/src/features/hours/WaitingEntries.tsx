import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import { List } from '~/shared/List';
import { Empty } from '~/shared/Page';
import { ProblemView } from '~/shell/ProblemView';
import { decide, type Entry } from './api';
import { hoursText } from './model/time';
import { useDayText } from './useDayText';

interface Props {
  readonly slug: string;
  readonly entries: readonly Entry[];
  readonly onChanged: () => Promise<unknown>;
}

/** Declared time that nobody has decided about, the oldest day first. */
export function WaitingEntries({ slug, entries, onChanged }: Props) {
  const m = useMessages();
  const h = m.hours;
  const dayText = useDayText();
  // One at a time: the second click of a double one must not meet the same entry, nor the next that moved up.
  const [approving, setApproving] = useState<string>();
  const [refusing, setRefusing] = useState<Entry>();
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<unknown>();
  if (entries.length === 0) return <Empty title={h.nothingToDecide} />;
  const approve = (entry: Entry) => {
    setRefusal(undefined);
    setApproving(entry.id);
    void decide(slug, entry.id, true, '')
      .then(onChanged)
      .catch(setRefusal)
      .finally(() => setApproving(undefined));
  };
  return (
    <>
      {refusal !== undefined && <ProblemView cause={refusal} />}
      <List
        label={h.toDecide}
        columns={[
          { id: 'person', label: h.person },
          { id: 'day', label: h.day },
          { id: 'minutes', label: h.time, number: true },
          { id: 'kind', label: h.kind },
          { id: 'note', label: h.note },
          { id: 'actions', label: m.manage.actions, hidden: true },
        ]}
      >
        {entries.map((entry) => {
          const name = `${entry.display_name}, ${dayText(entry.day)}, ${hoursText(entry.minutes)}`;
          return (
            <tr key={entry.id}>
              <td>{entry.display_name}</td>
              <td>{dayText(entry.day)}</td>
              <td data-number>{hoursText(entry.minutes)}</td>
              <td>
                {h.kinds[entry.kind]} {entry.replaces && <span data-quiet>{h.isCorrection}</span>}
              </td>
              <td dir="auto">{entry.note}</td>
              <td data-actions>
                {entry.own ? (
                  <span data-quiet>{h.ownEntry}</span>
                ) : (
                  <>
                    <Button
                      size="compact-xs"
                      aria-label={`${h.approve}: ${name}`}
                      loading={approving === entry.id}
                      disabled={approving !== undefined}
                      onClick={() => approve(entry)}
                    >
                      {h.approve}
                    </Button>{' '}
                    <Button
                      size="compact-xs"
                      aria-label={`${h.refuse}: ${name}`}
                      onClick={() => setRefusing(entry)}
                    >
                      {h.refuse}
                    </Button>
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </List>
      <Dialog
        title={h.refuse}
        verb={h.refuse}
        opened={refusing !== undefined}
        onClose={() => setRefusing(undefined)}
        ready={reason.trim() !== ''}
        onDone={async () => {
          if (refusing) await decide(slug, refusing.id, false, reason);
          setReason('');
          await onChanged();
        }}
      >
        <Textarea
          label={h.reason}
          description={h.reasonHelp}
          data-autofocus
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Dialog>
    </>
  );
}
