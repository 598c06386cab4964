import { Button, Group, NumberInput, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '~/messages';
import { Loaded } from '~/shared/Loaded';
import { ProblemView } from '~/shell/ProblemView';
import { draftOf, ProfileForm } from './ProfileForm';
import { offerHours, ownProfileQuery, type Profile, saveProfile } from './profileApi';

/** Asked of somebody who just made their account; everything may be left out, and the whole step too. */
export function AboutYou({ onDone }: { onDone: () => void }) {
  const { profile: p } = useMessages();
  const query = useQuery(ownProfileQuery);
  return (
    <Stack gap="md">
      <Title order={1} size="h3">
        {p.aboutYou}
      </Title>
      <Text size="sm">{p.aboutYouText}</Text>
      <Loaded query={query}>{(profile) => <Asked profile={profile} onDone={onDone} />}</Loaded>
    </Stack>
  );
}

function Asked({ profile, onDone }: { profile: Profile; onDone: () => void }) {
  const { profile: p } = useMessages();
  const [draft, setDraft] = useState(() => draftOf(profile));
  const [hours, setHours] = useState<number | string>('');
  const [refusal, setRefusal] = useState<unknown>();
  const save = async () => {
    setRefusal(undefined);
    try {
      await saveProfile(draft);
      if (hours !== '')
        await offerHours({
          hours_per_week: Number(hours),
          starts: new Date().toISOString().slice(0, 10),
          ends: null,
          working_days: [],
        });
      onDone();
    } catch (cause) {
      setRefusal(cause);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="md">
        <ProfileForm draft={draft} onChange={setDraft} />
        <NumberInput
          w={240}
          label={p.hoursPerWeek}
          description={p.hoursHelp}
          inputWrapperOrder={['label', 'input', 'description']}
          min={0}
          max={80}
          decimalScale={2}
          value={hours}
          onChange={setHours}
        />
        {refusal !== undefined && <ProblemView cause={refusal} />}
        <Group gap="sm">
          <Button
            type="submit"
            variant="filled"
            disabled={draft.languages.some((one) => one.language === '')}
          >
            {p.saveAndGoOn}
          </Button>
          <Button onClick={onDone}>{p.skip}</Button>
        </Group>
      </Stack>
    </form>
  );
}
