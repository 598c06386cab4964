import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { isOver, jobFailure, jobQuery } from '~/features/projects/api';
import { useMessages } from '~/messages';
import { ProblemView } from '~/shell/ProblemView';
import { outcomeOf } from './api';
import { JobProgress } from './JobProgress';
import { OutcomeView } from './OutcomeView';

/** An import under way, then what came of it. */
export function ImportDone({ slug, job: id, onAgain }: { slug: string; job: string; onAgain: () => void }) {
  const m = useMessages();
  const navigate = useNavigate();
  const { data: job } = useQuery(jobQuery(slug, id));
  if (!job || !isOver(job)) return <JobProgress label={m.exchange.importing} job={job} slug={slug} />;
  const outcome = outcomeOf(job);
  const title = {
    done: m.exchange.importDone,
    cancelled: m.exchange.importCancelled,
    failed: m.exchange.importFailed,
    queued: '',
    running: '',
  }[job.state];
  return (
    <Stack gap="lg">
      <Text fw={600} role="status">
        {title}
      </Text>
      <Group gap="sm">
        <Button
          variant="filled"
          onClick={() => void navigate({ to: '/projects/$slug/tracker', params: { slug } })}
        >
          {m.exchange.toTracker}
        </Button>
        <Button onClick={onAgain}>{m.exchange.otherFile}</Button>
      </Group>
      {outcome ? (
        <OutcomeView outcome={outcome} job={job} />
      ) : (
        job.state === 'failed' && <ProblemView cause={jobFailure(job)} />
      )}
    </Stack>
  );
}
