import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '~/api/client';
import type { Me } from '~/api/types';
import { useMessages } from '~/messages';
import { ProblemView } from './ProblemView';

/** Name and password; used by the sign-in page and over a page whose session has ended. */
export function SignInForm({
  name: known = '',
  onSignedIn,
}: {
  name?: string;
  onSignedIn: (me: Me) => void;
}) {
  const m = useMessages();
  const [name, setName] = useState(known);
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    setRefusal(undefined);
    try {
      onSignedIn(await api.post<Me>('/session', { name, password }, { whenSignedOut: 'refuse' }));
    } catch (cause) {
      setRefusal(cause);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="md">
        <TextInput
          size="sm"
          label={m.shell.name}
          autoComplete="username"
          required
          withAsterisk={false}
          autoFocus={known === ''}
          data-autofocus={known === '' || undefined}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <PasswordInput
          size="sm"
          label={m.shell.password}
          autoComplete="current-password"
          required
          withAsterisk={false}
          autoFocus={known !== ''}
          data-autofocus={known !== '' || undefined}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {refusal !== undefined && <ProblemView cause={refusal} />}
        <Button type="submit" size="sm" variant="filled" loading={busy}>
          {m.shell.signIn}
        </Button>
      </Stack>
    </form>
  );
}
