import { Button, Center, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Problem } from '~/api/problem';
import { meQuery } from '~/api/queries';
import { currentLocale, useFormat, useMessages } from '~/messages';
import { Outline } from '~/shell/Outline';
import { ProblemView } from '~/shell/ProblemView';
import { AboutYou } from './AboutYou';
import { acceptLink, type LinkOffer, linkQuery } from './api';

/** A link that works once: the first owner, an invitation, a new password. */
export function LinkPage() {
  const m = useMessages();
  const { token } = useParams({ from: '/link/$token' });
  const navigate = useNavigate();
  const [joined, setJoined] = useState(false);
  // The link is used up once somebody has joined: it is not asked for again.
  const query = useQuery({ ...linkQuery(token), enabled: !joined });
  const gone = query.error instanceof Problem && [404, 410].includes(query.error.status);
  if (joined)
    return (
      <Center mih="100dvh" p="lg">
        <Stack w={480}>
          <AboutYou onDone={() => void navigate({ to: '/' })} />
        </Stack>
      </Center>
    );
  return (
    <Center mih="100dvh" p="lg">
      <Stack w={360} gap="md">
        {query.data ? (
          <Accept token={token} offer={query.data} onJoined={() => setJoined(true)} />
        ) : gone ? (
          <>
            <Title order={1} size="h3">
              {m.people.linkUsed}
            </Title>
            <Text size="sm">{m.people.linkUsedText}</Text>
            <Button variant="filled" onClick={() => void navigate({ to: '/' })}>
              {m.people.linkUsedGoOn}
            </Button>
          </>
        ) : query.error ? (
          <ProblemView cause={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Outline lines={4} />
        )}
      </Stack>
    </Center>
  );
}

interface AcceptProps {
  readonly token: string;
  readonly offer: LinkOffer;
  /** The account is made and signed in. */
  readonly onJoined: () => void;
}

function Accept({ token, offer, onJoined }: AcceptProps) {
  const m = useMessages();
  const format = useFormat();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [name, setName] = useState(offer.name ?? '');
  const [displayName, setDisplayName] = useState('');
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const reset = offer.purpose === 'reset';
  const [title, text] = told(offer, m);
  const submit = async () => {
    setBusy(true);
    setRefusal(undefined);
    try {
      const account = reset
        ? { password }
        : { name, display_name: displayName || name, password, locale: currentLocale() };
      const me = await acceptLink(token, account);
      queries.clear();
      queries.setQueryData(meQuery.queryKey, me);
      if (offer.purpose === 'invitation') onJoined();
      else void navigate({ to: '/' });
    } catch (cause) {
      setRefusal(cause);
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
        <Text size="xs" c="var(--ts-quiet)">
          {m.shell.product}
        </Text>
        <Title order={1} size="h3">
          {title}
        </Title>
        <Text size="sm">{text}</Text>
        {!reset && (
          <>
            <TextInput
              size="sm"
              label={m.people.signInName}
              description={m.people.signInNameHelp}
              autoComplete="username"
              autoFocus
              required
              withAsterisk={false}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <TextInput
              size="sm"
              label={m.people.displayName}
              autoComplete="name"
              value={displayName}
              onChange={(event) => setDisplayName(event.currentTarget.value)}
            />
          </>
        )}
        <PasswordInput
          size="sm"
          label={reset ? m.people.newPassword : m.people.password}
          description={m.people.passwordHelp}
          autoComplete="new-password"
          autoFocus={reset}
          required
          withAsterisk={false}
          minLength={12}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {refusal !== undefined && <ProblemView cause={refusal} />}
        <Button type="submit" size="sm" variant="filled" loading={busy}>
          {m.people.begin}
        </Button>
        <Text size="xs" c="var(--ts-quiet)">
          {m.people.linkExpires(format.dateTime(offer.expires_at))}
        </Text>
      </Stack>
    </form>
  );
}

function told(offer: LinkOffer, m: ReturnType<typeof useMessages>): [string, string] {
  switch (offer.purpose) {
    case 'first_owner':
      return [m.people.linkFirstOwner, m.people.linkFirstOwnerText];
    case 'invitation':
      return [
        m.people.linkInvitation(offer.project_title ?? offer.project ?? m.shell.product),
        offer.role ? m.people.linkInvitationText(m.manage.roles[offer.role]) : '',
      ];
    case 'reset':
      return [m.people.linkReset, m.people.linkResetText(offer.name ?? '')];
  }
}
