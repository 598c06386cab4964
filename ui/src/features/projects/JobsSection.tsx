import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '~/api/client';
import { useFormat, useMessages } from '~/messages';
import { apiAddress } from '~/shared/download';
import { List } from '~/shared/List';
import { Loaded } from '~/shared/Loaded';
import { Moment } from '~/shared/Moment';
import { Empty, Section } from '~/shared/Page';
import { isOver, type Job, jobsQuery } from './api';

/** What ran or runs in the background: state, progress, cancel, report. */
export function JobsSection({ slug }: { slug: string }) {
  const m = useMessages();
  const query = useQuery(jobsQuery(slug));
  return (
    <Section title={m.projects.jobs}>
      <Loaded query={query}>
        {(jobs) =>
          jobs.length === 0 ? (
            <Empty title={m.projects.jobsEmpty} />
          ) : (
            <List
              label={m.projects.jobs}
              columns={[
                { id: 'kind', label: m.manage.title },
                { id: 'state', label: m.manage.state },
                { id: 'done', label: m.projects.progress, number: true },
                { id: 'made', label: m.manage.made },
                { id: 'actions', label: m.manage.actions, hidden: true },
              ]}
            >
              {jobs.map((job) => (
                <JobRow key={job.id} job={job} slug={slug} />
              ))}
            </List>
          )
        }
      </Loaded>
    </Section>
  );
}

function JobRow({ job, slug }: { job: Job; slug: string }) {
  const m = useMessages();
  const format = useFormat();
  const queries = useQueryClient();
  const cancel = async () => {
    await api.post(`/jobs/${job.id}/cancel`);
    await queries.invalidateQueries({ queryKey: ['job', slug] });
  };
  const all = job.total ? ` / ${format.number(job.total)}` : '';
  return (
    <tr>
      <td>{m.projects.jobKinds[job.kind] ?? job.kind}</td>
      <td>{m.manage.jobStates[job.state]}</td>
      <td data-number>
        {format.number(job.done)}
        {all}
      </td>
      <td data-quiet>{job.created_at && <Moment at={job.created_at} />}</td>
      <td data-actions>
        {isOver(job) ? (
          <a href={apiAddress(`/jobs/${job.id}/report`, { format: 'csv' })} download>
            {m.exchange.report}
          </a>
        ) : (
          <Button size="compact-xs" onClick={() => void cancel()}>
            {m.shell.cancel}
          </Button>
        )}
      </td>
    </tr>
  );
}
