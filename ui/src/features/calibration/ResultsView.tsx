import { Button, Group, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import { rubricQuery } from '~/api/queries';
import { useFormat, useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import { apiAddress } from '~/shared/download';
import { List } from '~/shared/List';
import { Loaded } from '~/shared/Loaded';
import { Moment } from '~/shared/Moment';
import { Empty } from '~/shared/Page';
import { type PersonResult, type Qualification, resultsQuery } from './api';
import classes from './Calibration.module.css';
import { ItemFiguresTable } from './ItemFiguresTable';

/** Who took the test and how it went, and which items fared badly. */
export function ResultsView({ slug, test }: { slug: string; test: Qualification }) {
  const m = useMessages();
  const c = m.calibration;
  const format = useFormat();
  const query = useQuery(resultsQuery(slug, test.id));
  const { data: rubric } = useQuery(rubricQuery(slug, test.rubric_version));
  const [voiding, setVoiding] = useState<PersonResult>();
  return (
    <Loaded query={query}>
      {({ attempts, items }) =>
        attempts.length === 0 ? (
          <Empty title={c.nobodyYet} text={c.nobodyYetText} />
        ) : (
          <>
            <Group justify="flex-end" mb="xs">
              <Button
                component="a"
                size="compact-sm"
                href={apiAddress(`/qualifications/${test.id}/attempts.csv`)}
                download
              >
                CSV
              </Button>
            </Group>
            <List
              label={c.results}
              columns={[
                { id: 'person', label: c.person },
                { id: 'try', label: c.try, number: true },
                { id: 'score', label: c.score, number: true },
                { id: 'right', label: c.itemsRight, number: true },
                { id: 'outcome', label: c.outcome },
                { id: 'time', label: c.timeUsed, number: true },
                { id: 'when', label: c.when },
                { id: 'void', label: c.voidVerb, hidden: true },
              ]}
            >
              {attempts.map((one) => (
                <tr key={one.id} data-voided={one.voided_reason ? true : undefined}>
                  <td>{one.display_name || one.person}</td>
                  <td data-number>{one.number}</td>
                  <td data-number>{one.score == null ? '–' : format.percent(one.score)}</td>
                  <td data-number>{one.right == null ? '–' : c.rightOf(one.right, one.items.length)}</td>
                  <td>{outcome(one)}</td>
                  <td data-number>{one.seconds_used == null ? '–' : format.clock(one.seconds_used)}</td>
                  <td>
                    <Moment at={one.finished_at ?? one.begun_at} />
                  </td>
                  <td>
                    {!one.voided_reason && (
                      <Button
                        size="compact-xs"
                        variant="subtle"
                        color="gray"
                        onClick={() => setVoiding(one)}
                        aria-label={c.voidOf(one.person, one.number)}
                      >
                        {c.voidVerb}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </List>
            <h3 className={classes.subtitle}>{c.perItem}</h3>
            <p className={classes.quiet}>{c.perItemText}</p>
            <ItemFiguresTable items={items} rubric={rubric} />
            {voiding && <VoidDialog slug={slug} attempt={voiding} onClose={() => setVoiding(undefined)} />}
          </>
        )
      }
    </Loaded>
  );

  function outcome(one: PersonResult): string {
    if (one.voided_reason) return c.voidedBecause(one.voided_reason, one.voided_by ?? '');
    if (one.passed == null) return c.runningNow;
    const late = one.by_deadline ? ` · ${c.byDeadline}` : '';
    if (!one.passed) return c.failedShort + late;
    return (one.valid_until ? c.passedUntil(format.date(one.valid_until)) : c.passed) + late;
  }
}

interface VoidProps {
  readonly slug: string;
  readonly attempt: PersonResult;
  readonly onClose: () => void;
}

/** An attempt that does not count gives the try back. */
function VoidDialog({ slug, attempt, onClose }: VoidProps) {
  const m = useMessages();
  const c = m.calibration;
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={c.voidOf(attempt.display_name || attempt.person, attempt.number)}
      verb={c.voidVerb}
      danger
      opened
      onClose={onClose}
      ready={reason.trim() !== ''}
      onDone={async () => {
        await api.post(`/attempts/${attempt.id}/void`, { reason: reason.trim() });
        await queries.invalidateQueries({ queryKey: ['qualification', slug] });
      }}
    >
      <p className={classes.quiet}>{attempt.skill === 'granted' ? c.voidTextGranted : c.voidText}</p>
      <Textarea
        label={c.reason}
        data-autofocus
        minRows={2}
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Dialog>
  );
}
