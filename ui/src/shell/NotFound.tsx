import { Stack, Text, Title } from '@mantine/core';
import { useMessages } from '~/messages';

/** The address leads nowhere, or nowhere for this person: both look the same. */
export function NotFound() {
  const m = useMessages();
  return (
    <Stack p="xl" gap="sm">
      <Title order={2} size="h3">
        {m.shell.notFound}
      </Title>
      <Text size="sm">{m.shell.notFoundText}</Text>
    </Stack>
  );
}
