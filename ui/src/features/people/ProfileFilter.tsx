import { Group, NumberInput, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '~/messages';
import { languageChoices } from './languages';
import {
  type Proficiency,
  type Profile,
  type ProfileTerms,
  proficiencies,
  profilesQuery,
} from './profileApi';

/** Narrows a list of people by what they say about themselves. */
export function useProfileTerms() {
  const [terms, setTerms] = useState<ProfileTerms>({});
  const [settled] = useDebouncedValue(terms, 200);
  const asked = Object.values(settled).some((value) => value !== undefined && value !== '');
  const found = useQuery({ ...profilesQuery(settled), placeholderData: keepPreviousData, retry: false });
  const profiles = new Map<string, Profile>(found.data?.map((one) => [one.person, one]));
  /** Whether the person is wanted; everybody, when nothing is asked. */
  const wanted = (person: string) => !asked || profiles.has(person);
  return { terms, setTerms, profiles, wanted };
}

interface Props {
  readonly terms: ProfileTerms;
  readonly onChange: (terms: ProfileTerms) => void;
}

export function ProfileFilter({ terms, onChange }: Props) {
  const { profile: p } = useMessages();
  const [typed, setTyped] = useState('');
  return (
    <Group gap="xs">
      <Select
        w={180}
        aria-label={p.language}
        placeholder={p.language}
        searchable
        clearable
        limit={60}
        data={languageChoices(typed, terms.language)}
        value={terms.language ?? null}
        onSearchChange={setTyped}
        onChange={(language) =>
          onChange({
            ...terms,
            language: language ?? undefined,
            proficiency: language ? terms.proficiency : undefined,
          })
        }
      />
      <Select
        w={130}
        aria-label={p.atLeast}
        placeholder={p.atLeast}
        clearable
        disabled={!terms.language}
        data={proficiencies.map((value) => ({ value, label: p.levels[value] }))}
        value={terms.proficiency ?? null}
        onChange={(next) => onChange({ ...terms, proficiency: (next as Proficiency | null) ?? undefined })}
      />
      <TextInput
        w={150}
        aria-label={p.field}
        placeholder={p.field}
        value={terms.field ?? ''}
        onChange={(event) => onChange({ ...terms, field: event.currentTarget.value || undefined })}
      />
      <NumberInput
        w={150}
        aria-label={p.hoursAtLeast}
        placeholder={p.hoursAtLeast}
        min={0}
        max={80}
        value={terms.hours ?? ''}
        onChange={(next) => onChange({ ...terms, hours: next === '' ? undefined : Number(next) })}
      />
    </Group>
  );
}

/** Languages and hours of a person in one line of a list. */
export function ProfileWords({ profile }: { profile: Profile | undefined }) {
  const { profile: p } = useMessages();
  if (!profile) return null;
  const hours = profile.hours_per_week;
  return (
    <>
      {[
        ...profile.languages.map((one) => `${one.language} ${p.levels[one.proficiency]}`),
        ...(hours === null || hours === undefined ? [] : [p.perWeek(hours)]),
      ].join(' · ')}
    </>
  );
}
