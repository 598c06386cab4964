import { Button, Code } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat, useMessages } from '~/messages';
import { apiAddress } from '~/shared/download';
import { List } from '~/shared/List';
import { Loaded } from '~/shared/Loaded';
import { Empty, Section } from '~/shared/Page';
import { type Entry, type Statement, statementsQuery } from './api';
import { ClosePeriod } from './ClosePeriod';
import { hoursText } from './model/time';
import { useDayText } from './useDayText';

interface Props {
  readonly slug: string;
  readonly waiting: readonly Entry[];
  readonly onChanged: () => Promise<unknown>;
}

/** Closed periods; each is frozen and can be had as CSV. */
export function Statements({ slug, waiting, onChanged }: Props) {
  const { hours: h } = useMessages();
  const query = useQuery(statementsQuery(slug));
  const [closing, setClosing] = useState(false);
  return (
    <Section
      title={h.statements}
      explanation={h.statementsText}
      actions={query.data && <Button onClick={() => setClosing(true)}>{h.close}</Button>}
    >
      <Loaded query={query} lines={2}>
        {(statements) =>
          statements.length === 0 ? (
            <Empty title={h.noStatements} text={h.noStatementsText} />
          ) : (
            <StatementList slug={slug} statements={statements} />
          )
        }
      </Loaded>
      {closing && (
        <ClosePeriod
          slug={slug}
          last={query.data?.[0]?.to}
          waiting={waiting}
          onClose={() => setClosing(false)}
          onDone={onChanged}
        />
      )}
    </Section>
  );
}

function StatementList({ slug, statements }: { slug: string; statements: readonly Statement[] }) {
  const m = useMessages();
  const h = m.hours;
  const format = useFormat();
  const dayText = useDayText();
  const add = (statement: Statement, part: (line: Statement['lines'][number]) => number) =>
    hoursText(statement.lines.reduce((total, line) => total + part(line), 0));
  return (
    <List
      label={h.statements}
      columns={[
        { id: 'number', label: h.number, number: true },
        { id: 'period', label: h.period },
        { id: 'people', label: h.people, number: true },
        { id: 'measured', label: h.measured, number: true },
        { id: 'approved', label: h.approved, number: true },
        { id: 'corrections', label: h.corrections, number: true },
        { id: 'closed', label: h.closed },
        { id: 'hash', label: h.hash },
        { id: 'actions', label: m.manage.actions, hidden: true },
      ]}
    >
      {statements.map((one) => (
        <tr key={one.number}>
          <td data-number>{one.number}</td>
          <td>
            {dayText(one.from)} – {dayText(one.to)}
          </td>
          <td data-number>{one.lines.length}</td>
          <td data-number>{add(one, (line) => line.measured_minutes)}</td>
          <td data-number>{add(one, (line) => line.approved_minutes)}</td>
          <td data-number>
            {add(one, (line) => line.measured_correction_minutes + line.approved_correction_minutes)}
          </td>
          <td data-quiet title={format.dateTime(one.closed_at)}>
            {h.by(one.closed_by)}
          </td>
          <td>
            <Code title={one.content_hash}>{one.content_hash.slice(0, 12)}</Code>
          </td>
          <td data-actions>
            <Button
              size="compact-xs"
              component="a"
              href={apiAddress(`/projects/${slug}/hours/statements/${one.number}.csv`)}
              download
              aria-label={`${m.manage.csv}: ${h.number} ${one.number}`}
            >
              {m.manage.csv}
            </Button>
          </td>
        </tr>
      ))}
    </List>
  );
}
