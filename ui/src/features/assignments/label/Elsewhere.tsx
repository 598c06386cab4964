import { Button, Stack, Text, Title } from '@mantine/core';
import { useMessages } from '~/messages';
import classes from './Label.module.css';

/** The older of two tabs: says so, and offers to take over. */
export function Elsewhere({ onTakeOver }: { onTakeOver: () => void }) {
  const m = useMessages();
  return (
    <Stack className={classes.end} gap="sm">
      <Title order={2} size="h3">
        {m.labelling.elsewhere}
      </Title>
      <Text size="sm">{m.labelling.elsewhereHint}</Text>
      <div>
        <Button variant="filled" onClick={onTakeOver}>
          {m.labelling.takeOver}
        </Button>
      </div>
    </Stack>
  );
}
