import { Alert } from '@mantine/core';
import { useMessages } from '~/messages';
import type { TeamWarning } from './api';

/** What the team lacks for its workflow: nothing is refused, but items would wait in vain. */
export function TeamWarnings({ warnings }: { warnings: readonly TeamWarning[] }) {
  const m = useMessages();
  if (warnings.length === 0) return null;
  return (
    <Alert
      color="yellow"
      variant="light"
      title={m.projects.teamLacks}
      mb="sm"
      styles={{ title: { color: 'var(--ts-text)' } }}
    >
      {warnings.map((warning) => (
        <div key={`${warning.path} ${warning.skill}`}>{warning.message}</div>
      ))}
    </Alert>
  );
}
