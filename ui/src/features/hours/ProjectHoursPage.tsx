import { Button, Group } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ProjectTop } from '~/features/projects/ProjectTabs';
import { useMessages } from '~/messages';
import { apiAddress } from '~/shared/download';
import { Loaded } from '~/shared/Loaded';
import { Empty, Page, Section } from '~/shared/Page';
import { projectHoursQuery } from './api';
import { addDays, monday, today } from './model/time';
import { Statements } from './Statements';
import { TeamWeeks } from './TeamWeeks';
import { useFreshHours } from './useFreshHours';
import { WaitingEntries } from './WaitingEntries';
import { WeekChoice } from './WeekChoice';

const weeksShown = 4;

/** The hours of everybody in a project: weeks, what waits for a decision, closed periods. */
export function ProjectHoursPage() {
  const m = useMessages();
  const h = m.hours;
  const { slug } = useParams({ from: '/framed/projects/$slug/hours' });
  const queries = useQueryClient();
  const [week, setWeek] = useState(() => monday(today()));
  const from = addDays(week, -7 * (weeksShown - 1));
  const to = addDays(week, 6);
  const query = useQuery({ ...projectHoursQuery(slug, from, to), placeholderData: keepPreviousData });
  // What people declare and decide arrives as hours; what they hand in is news of the tracker.
  useFreshHours(['hours', slug], ({ what, project }) => what === 'tracker' && project === slug);
  const fresh = () => queries.invalidateQueries({ queryKey: ['hours'] });
  return (
    <>
      <ProjectTop slug={slug} here={m.projects.hours} />
      <Page>
        {query.isError && !query.data ? (
          <Loaded query={query}>{() => null}</Loaded>
        ) : (
          <>
            <Section title={h.toDecide} explanation={h.toDecideText}>
              <Loaded query={query} lines={3}>
                {(hours) => <WaitingEntries slug={slug} entries={hours.waiting} onChanged={fresh} />}
              </Loaded>
            </Section>
            <Section
              title={h.team}
              explanation={h.teamText}
              actions={
                <Group gap="sm">
                  <WeekChoice week={week} now={today()} onChange={setWeek} />
                  <Button
                    component="a"
                    href={apiAddress(`/projects/${slug}/hours.csv`, { from, to })}
                    download
                  >
                    {m.manage.csv}
                  </Button>
                </Group>
              }
            >
              <Loaded query={query}>
                {(hours) =>
                  hours.people.length === 0 ? (
                    <Empty title={h.nobody} />
                  ) : (
                    <TeamWeeks people={hours.people} first={hours.from} weeks={weeksShown} />
                  )
                }
              </Loaded>
            </Section>
            <Statements slug={slug} waiting={query.data?.waiting ?? []} onChanged={fresh} />
          </>
        )}
      </Page>
    </>
  );
}
