import { Button, Group } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '~/messages';
import { Loaded } from '~/shared/Loaded';
import { Page, Section } from '~/shared/Page';
import { TopLine } from '~/shell/TopLine';
import { type Entry, ownHoursQuery } from './api';
import { DeclareDialog } from './DeclareDialog';
import { addDays, monday, today } from './model/time';
import { OwnEntries } from './OwnEntries';
import { useFreshHours } from './useFreshHours';
import { WeekChoice } from './WeekChoice';
import { WeekTable } from './WeekTable';

/** One's own hours, week by week: what was measured, what one declares, and what was offered. */
export function HoursPage() {
  const { hours: h } = useMessages();
  const queries = useQueryClient();
  const [chosen, setWeek] = useState<string>();
  const [zone, setZone] = useState<string>();
  // Days are those of the account's zone, which need not be this computer's.
  const now = today(zone);
  const week = chosen ?? monday(now);
  const [declaring, setDeclaring] = useState<Entry | 'new'>();
  const query = useQuery({ ...ownHoursQuery(week, addDays(week, 6)), placeholderData: keepPreviousData });
  useFreshHours(['hours', 'own'], ({ what }) => what === 'hours' || what === 'work');
  const told = query.data?.time_zone ?? undefined;
  if (told !== undefined && told !== zone) setZone(told);
  const projects = query.data?.projects ?? [];
  const fresh = () => queries.invalidateQueries({ queryKey: ['hours'] });
  return (
    <>
      <TopLine places={[{ label: h.title }]} />
      <Page>
        <Section
          title={h.title}
          explanation={h.titleText}
          actions={
            <Group gap="sm">
              <WeekChoice week={week} now={now} onChange={setWeek} />
              {projects.length > 0 && (
                <Button variant="filled" onClick={() => setDeclaring('new')}>
                  {h.declare}
                </Button>
              )}
            </Group>
          }
        >
          <Loaded query={query}>{(hours) => <WeekTable hours={hours} />}</Loaded>
        </Section>
        <Section title={h.entries} explanation={h.entriesText}>
          <Loaded query={query}>
            {(hours) => (
              <OwnEntries
                entries={hours.entries}
                projects={projects}
                onCorrect={setDeclaring}
                onChanged={fresh}
              />
            )}
          </Loaded>
        </Section>
      </Page>
      {declaring && (
        <DeclareDialog
          projects={projects}
          week={week}
          now={now}
          corrects={declaring === 'new' ? undefined : declaring}
          onClose={() => setDeclaring(undefined)}
          onDone={fresh}
        />
      )}
    </>
  );
}
