import { Switch } from '@mantine/core';
import { setPreference, usePreference } from '~/api/preferences';
import { useMessages } from '~/messages';

/** Whether the focus moves on by itself after a single choice. */
export function AutoAdvanceSwitch() {
  const m = useMessages();
  const advances = usePreference('auto_advance') !== false;
  return (
    <Switch
      size="xs"
      checked={advances}
      onChange={(event) => setPreference('auto_advance', event.currentTarget.checked)}
      label={m.shell.autoAdvance}
    />
  );
}
