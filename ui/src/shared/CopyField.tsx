import { Button, CopyButton, Group, TextInput } from '@mantine/core';
import { useMessages } from '~/messages';

/** A link or secret to hand on: readable, marked whole when focused, one button copies it. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const m = useMessages();
  return (
    <Group gap="sm" align="flex-end" wrap="nowrap">
      <TextInput
        label={label}
        value={value}
        readOnly
        flex={1}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={value}>
        {({ copied, copy }) => <Button onClick={copy}>{copied ? m.shell.copied : m.shell.copy}</Button>}
      </CopyButton>
    </Group>
  );
}
