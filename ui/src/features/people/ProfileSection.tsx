import { Button, Group } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '~/messages';
import { Loaded } from '~/shared/Loaded';
import { Section } from '~/shared/Page';
import { announce } from '~/shell/announce';
import { ProblemView } from '~/shell/ProblemView';
import { draftOf, ProfileForm } from './ProfileForm';
import { ownProfileQuery, type Profile, saveProfile } from './profileApi';

/** What one says about oneself, on the account page. */
export function ProfileSection() {
  const { profile: p } = useMessages();
  const query = useQuery(ownProfileQuery);
  return (
    <Section title={p.title} explanation={p.titleText}>
      <Loaded query={query}>{(profile) => <OwnProfile key={profile.said_at} profile={profile} />}</Loaded>
    </Section>
  );
}

function OwnProfile({ profile }: { profile: Profile }) {
  const { profile: p } = useMessages();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(profile));
  const [refusal, setRefusal] = useState<unknown>();
  const complete = draft.languages.every((one) => one.language !== '');
  const changed = JSON.stringify(draft) !== JSON.stringify(draftOf(profile)) || !profile.said_at;
  const save = async () => {
    setRefusal(undefined);
    try {
      queries.setQueryData(ownProfileQuery.queryKey, await saveProfile(draft));
      announce(p.saved);
    } catch (cause) {
      setRefusal(cause);
    }
  };
  return (
    <>
      <ProfileForm draft={draft} onChange={setDraft} />
      {refusal !== undefined && <ProblemView cause={refusal} />}
      <Group>
        <Button variant="filled" disabled={!changed || !complete} onClick={() => void save()}>
          {p.save}
        </Button>
      </Group>
    </>
  );
}
