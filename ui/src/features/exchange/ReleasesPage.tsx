import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { holds, useMe } from '~/api/queries';
import { isOver, jobFailure, jobQuery } from '~/features/projects/api';
import { ProjectTop } from '~/features/projects/ProjectTabs';
import { useFormat, useMessages } from '~/messages';
import { List } from '~/shared/List';
import { Loaded } from '~/shared/Loaded';
import { Moment } from '~/shared/Moment';
import { Empty, Page, Section } from '~/shared/Page';
import { ProblemView } from '~/shell/ProblemView';
import { releasesQuery } from './api';
import { ExportLinks } from './ExportLinks';
import { JobProgress } from './JobProgress';
import { MakeRelease } from './MakeRelease';
import { ReleaseSheet } from './ReleaseSheet';

/** Releases: make, list, files with their hashes, compare; and the export of the moment. */
export function ReleasesPage() {
  const m = useMessages();
  const format = useFormat();
  const me = useMe();
  const queries = useQueryClient();
  const { slug } = useParams({ from: '/framed/projects/$slug/releases' });
  const query = useQuery(releasesQuery(slug));
  const [making, setMaking] = useState(false);
  const [job, setJob] = useState<string>();
  const [opened, setOpened] = useState<number>();
  const x = m.exchange;
  return (
    <>
      <ProjectTop slug={slug} here={m.projects.releases} />
      <Page>
        <Section
          title={x.releasesTitle}
          explanation={x.releasesText}
          actions={
            !query.isError &&
            holds(me, slug, 'owner', 'manager') && (
              <Button variant="filled" onClick={() => setMaking(true)}>
                {x.makeRelease}
              </Button>
            )
          }
        >
          {job && <ReleaseJob slug={slug} id={job} />}
          <Loaded query={query}>
            {(releases) =>
              releases.length === 0 ? (
                <Empty title={x.releasesEmpty} text={x.releasesEmptyText} />
              ) : (
                <List
                  label={x.releasesTitle}
                  columns={[
                    { id: 'number', label: x.number, number: true },
                    { id: 'title', label: m.manage.title },
                    { id: 'items', label: x.itemsIn, number: true },
                    { id: 'made', label: m.manage.made },
                    { id: 'hash', label: x.hash },
                    { id: 'actions', label: m.manage.actions, hidden: true },
                  ]}
                >
                  {releases.map((release) => (
                    <tr key={release.number}>
                      <td data-number>{release.number}</td>
                      <td>{release.title}</td>
                      <td data-number>{format.number(release.items)}</td>
                      <td data-quiet>
                        <Moment at={release.created_at} />
                      </td>
                      <td data-quiet title={release.hash ?? undefined}>
                        {release.hash?.slice(0, 12)}
                      </td>
                      <td data-actions>
                        <Button
                          size="compact-xs"
                          aria-label={`${x.files}: ${release.title}`}
                          onClick={() => setOpened(release.number)}
                        >
                          {x.files}
                        </Button>
                      </td>
                    </tr>
                  ))}
                </List>
              )
            }
          </Loaded>
        </Section>
        {holds(me, slug, 'owner', 'manager', 'lead') && <ExportLinks slug={slug} />}
      </Page>
      {making && (
        <MakeRelease
          slug={slug}
          onClose={() => setMaking(false)}
          onStarted={(id) => {
            setJob(id);
            void queries.invalidateQueries({ queryKey: ['job', slug] });
          }}
        />
      )}
      {opened !== undefined && (
        <ReleaseSheet
          slug={slug}
          number={opened}
          others={(query.data ?? []).filter((one) => one.number !== opened)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}

function ReleaseJob({ slug, id }: { slug: string; id: string }) {
  const m = useMessages();
  const { data: job } = useQuery(jobQuery(slug, id));
  if (job?.state === 'failed') return <ProblemView cause={jobFailure(job)} />;
  if (job && isOver(job)) return <FreshReleases slug={slug} />;
  return <JobProgress label={m.exchange.releasing} job={job} slug={slug} />;
}

/** Loads the list once more when a release is done, also where events do not arrive. */
function FreshReleases({ slug }: { slug: string }) {
  useQuery({ ...releasesQuery(slug), refetchOnMount: 'always' });
  return null;
}
