import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMessages } from '~/messages';

/** The address leads nowhere, or nowhere for this person: both look the same. */
export function NotFound() {
  const m = useMessages();
  return (
    <Stack p="xl" gap="sm" align="flex-start">
      <Title order={2} size="h3">
        {m.shell.notFound}
      </Title>
      <Text size="sm">{m.shell.notFoundText}</Text>
      <Button component={Link} to="/">
        {m.shell.work}
      </Button>
    </Stack>
  );
}
