import { Button, Group, Stack, Text } from '@mantine/core';
import type { Job } from '~/features/projects/api';
import { useFormat, useMessages } from '~/messages';
import { apiAddress } from '~/shared/download';
import { List } from '~/shared/List';
import { type ImportOutcome, itemOf } from './api';
import classes from './exchange.module.css';
import { RowPreview } from './RowPreview';

interface Props {
  readonly outcome: ImportOutcome;
  readonly job: Job;
  /** Offered after a trial that found something to import. */
  readonly onImport?: () => void;
}

const counts = ['read', 'accepted', 'same', 'changed', 'rejected', 'warnings', 'predictions'] as const;

/** What a trial or an import found: counts, problems with their places, the first rows as they will look. */
export function OutcomeView({ outcome, job, onImport }: Props) {
  const m = useMessages();
  const format = useFormat();
  const x = m.exchange;
  const problems = outcome.problems ?? [];
  const all = Math.max(problems.length, outcome.rejected + outcome.warnings);
  const items = (outcome.first_rows ?? []).map(itemOf).filter((item) => item !== undefined);
  const texts: Readonly<Record<string, string>> = x.problemTexts;
  const names = { ...x, read: x.readRows };
  return (
    <Stack gap="lg">
      <dl className={classes.counts}>
        {counts
          .filter((count) => count === 'read' || outcome[count] > 0)
          .map((count) => (
            <div key={count}>
              <dt>{names[count]}</dt>
              <dd data-refused={count === 'rejected' || undefined}>{format.number(outcome[count])}</dd>
            </div>
          ))}
      </dl>
      {onImport && (
        <Group>
          <Button variant="filled" size="sm" onClick={onImport} data-autofocus>
            {x.importNow(format.number(outcome.accepted + outcome.changed || outcome.predictions))}
          </Button>
        </Group>
      )}
      {problems.length === 0 ? (
        <Text size="sm">{x.problemsNone}</Text>
      ) : (
        <Stack gap="sm">
          <Group justify="space-between">
            <Text size="sm" fw={600}>
              {x.problems}
            </Text>
            <a href={apiAddress(`/jobs/${job.id}/report`, { format: 'csv' })} download>
              {x.reportRejected}
            </a>
          </Group>
          <List
            label={x.problems}
            columns={[
              { id: 'line', label: x.line, number: true },
              { id: 'result', label: x.result },
              { id: 'field', label: x.field },
              { id: 'problem', label: x.problem },
              { id: 'code', label: m.shell.problemCode },
            ]}
          >
            {problems.slice(0, 100).map((problem) => (
              <tr key={`${problem.line} ${problem.field} ${problem.code} ${problem.message}`}>
                <td data-number>{problem.line ?? ''}</td>
                <td data-refused={problem.result !== 'warning' || undefined}>
                  {problem.result === 'warning' ? x.resultWarning : x.resultRejected}
                </td>
                <td>{problem.field ?? ''}</td>
                <td title={problem.message}>{texts[problem.code] ?? problem.message}</td>
                <td data-quiet>{problem.code}</td>
              </tr>
            ))}
          </List>
          {all > 100 && (
            <Text size="xs" c="var(--ts-quiet)">
              {x.problemsMore(format.number(Math.min(problems.length, 100)), format.number(all))}
            </Text>
          )}
        </Stack>
      )}
      {items.length > 0 && (
        <Stack gap="sm">
          <Text size="sm" fw={600}>
            {x.firstRows}
          </Text>
          <div className={classes.rows}>
            {items.slice(0, 5).map((item) => (
              <RowPreview key={item.key} item={item} />
            ))}
          </div>
        </Stack>
      )}
    </Stack>
  );
}
