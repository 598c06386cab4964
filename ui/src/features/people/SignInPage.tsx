import { Center, Stack, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Problem } from '~/api/problem';
import { meQuery } from '~/api/queries';
import type { Me } from '~/api/types';
import { useMessages } from '~/messages';
import { ProblemView } from '~/shell/ProblemView';
import { SignInForm } from '~/shell/SignInForm';

/** Signing in by name and password, then back to where one wanted to go. */
export function SignInPage() {
  const m = useMessages();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { to } = useSearch({ from: '/sign-in' });
  const { error: cause } = useQuery(meQuery);
  const unowned = cause instanceof Problem && cause.code === 'no-owner-yet';
  const goOn = (me: Me) => {
    queries.clear();
    queries.setQueryData(meQuery.queryKey, me);
    // Only addresses of our own: "//elsewhere" would leave the site.
    void navigate({ href: to && /^\/(?!\/)/.test(to) ? to : '/' });
  };
  return (
    <Center mih="100dvh">
      <Stack w={320} gap="md">
        <Title order={1} size="h3">
          {m.shell.product}
        </Title>
        {unowned && <ProblemView cause={cause} />}
        <SignInForm onSignedIn={goOn} />
      </Stack>
    </Center>
  );
}
