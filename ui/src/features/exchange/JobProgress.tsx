import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { api } from '~/api/client';
import type { Job } from '~/features/projects/api';
import { useFormat, useMessages } from '~/messages';

/** Long work going on: what, how far in figures, cancel. */
export function JobProgress({ label, job }: { label: string; job: Job | undefined; slug: string }) {
  const m = useMessages();
  const format = useFormat();
  const share = job?.total ? (100 * job.done) / job.total : undefined;
  return (
    <Stack gap="xs" maw={480} role="status">
      <Group justify="space-between">
        <Text size="sm">
          {label}
          {job && job.done > 0
            ? ` · ${format.number(job.done)}${job.total ? ` / ${format.number(job.total)}` : ''}`
            : ''}
        </Text>
        {job && (
          <Button size="compact-xs" onClick={() => void api.post(`/jobs/${job.id}/cancel`)}>
            {m.shell.cancel}
          </Button>
        )}
      </Group>
      <Progress value={share ?? 100} animated={share === undefined} size="sm" aria-label={label} />
    </Stack>
  );
}
