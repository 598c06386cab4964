import { SegmentedControl } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import { meQuery, projectQuery } from '~/api/queries';
import { useMessages } from '~/messages';
import { Loaded } from '~/shared/Loaded';
import { Section } from '~/shared/Page';
import { ProblemView } from '~/shell/ProblemView';

/** Open, paused or closed. */
export function StateSection({ slug }: { slug: string }) {
  const m = useMessages();
  const queries = useQueryClient();
  const query = useQuery(projectQuery(slug));
  const [refusal, setRefusal] = useState<unknown>();
  const change = async (state: string) => {
    setRefusal(undefined);
    try {
      await api.post(`/projects/${slug}/state`, { state });
      await queries.invalidateQueries({ queryKey: ['project'] });
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
    } catch (cause) {
      setRefusal(cause);
    }
  };
  const states = ['open', 'paused', 'closed'] as const;
  return (
    <Section title={m.projects.stateTitle} explanation={m.projects.stateText}>
      <Loaded query={query} lines={1}>
        {(project) => (
          <SegmentedControl
            w={360}
            aria-label={m.projects.stateTitle}
            data={states.map((value) => ({ value, label: m.manage.projectStates[value] }))}
            value={project.state}
            onChange={(next) => void change(next)}
          />
        )}
      </Loaded>
      {refusal !== undefined && <ProblemView cause={refusal} />}
    </Section>
  );
}
