import { Button, Group, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '~/api/client';
import { useMessages } from '~/messages';
import { Section } from '~/shared/Page';
import { notify } from '~/shell/notices';
import { ProblemView } from '~/shell/ProblemView';

/** Changing one's own password needs the present one. */
export function PasswordSection() {
  const m = useMessages();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [refusal, setRefusal] = useState<unknown>();
  const submit = async () => {
    setRefusal(undefined);
    try {
      await api.put('/me/password', { current, new: next }, { whenSignedOut: 'refuse' });
      setCurrent('');
      setNext('');
      notify({ text: m.people.passwordChanged, lasts: 4000 });
    } catch (cause) {
      setRefusal(cause);
    }
  };
  return (
    <Section title={m.people.changePassword}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Group gap="md" align="flex-end">
          <PasswordInput
            w={240}
            label={m.people.currentPassword}
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
          <PasswordInput
            w={240}
            label={m.people.newPassword}
            autoComplete="new-password"
            minLength={12}
            value={next}
            onChange={(event) => setNext(event.currentTarget.value)}
          />
          <Button type="submit" disabled={!current || !next}>
            {m.people.changePassword}
          </Button>
        </Group>
      </form>
      {refusal !== undefined && <ProblemView cause={refusal} />}
    </Section>
  );
}
