import { Modal, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { meQuery } from '~/api/queries';
import { openGate, sessionGate } from '~/api/session';
import type { Me } from '~/api/types';
import { useMessages } from '~/messages';
import { useStore } from '~/shared/store';
import { SignInForm } from './SignInForm';

/** Signing in over the page: the requests that found the session ended go on afterwards, nothing is lost. */
export function SessionEnded() {
  const m = useMessages();
  const queries = useQueryClient();
  const { ended } = useStore(sessionGate);
  const before = queries.getQueryData(meQuery.queryKey);
  const goOn = (me: Me) => {
    // Another person must not inherit what the page shows: begin again.
    if (before && before.person.id !== me.person.id) return window.location.assign('/');
    queries.setQueryData(meQuery.queryKey, me);
    openGate();
  };
  return (
    <Modal
      opened={ended}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={m.shell.sessionEnded}
      size="sm"
    >
      <Text size="sm" mb="md">
        {m.shell.sessionEndedText}
      </Text>
      <SignInForm name={before?.person.name} onSignedIn={goOn} />
    </Modal>
  );
}
