import { Button, Group, NumberInput, Select, Stack, TagsInput, Text, Textarea } from '@mantine/core';
import { useMessages } from '~/messages';
import { LanguageLine } from './LanguageLine';
import type { NewProfile, Profile } from './profileApi';

/** What the form begins with: what was said before, and the browser's time zone when nothing was. */
export function draftOf(profile: Profile): NewProfile {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    languages: profile.languages,
    experience_years: profile.experience_years ?? null,
    experience: profile.experience,
    fields: profile.fields,
    time_zone: profile.time_zone ?? (profile.said_at ? null : here),
  };
}

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))];

/** Languages, experience, fields of knowledge, time zone. */
export function ProfileForm({
  draft,
  onChange,
}: {
  draft: NewProfile;
  onChange: (draft: NewProfile) => void;
}) {
  const { profile: p } = useMessages();
  const { languages } = draft;
  const zone = draft.time_zone ?? null;
  return (
    <Stack gap="md">
      <Stack gap="xs" component="fieldset" m={0} p={0} bd="none">
        <Text component="legend" size="sm" fw={600} p={0}>
          {p.languages}
        </Text>
        {languages.map((one, index) => (
          <LanguageLine
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own until they are filled in
            key={index}
            line={one}
            onChange={(next) => onChange({ ...draft, languages: languages.with(index, next) })}
            onRemove={() => onChange({ ...draft, languages: languages.toSpliced(index, 1) })}
          />
        ))}
        <Group>
          <Button
            onClick={() =>
              onChange({ ...draft, languages: [...languages, { language: '', proficiency: 'c1' }] })
            }
          >
            {p.addLanguage}
          </Button>
        </Group>
      </Stack>
      <TagsInput
        label={p.fields}
        description={p.fieldsHelp}
        value={[...draft.fields]}
        maxTags={30}
        onChange={(fields) => onChange({ ...draft, fields })}
      />
      <Group gap="md" align="flex-start">
        <NumberInput
          w={160}
          label={p.years}
          min={0}
          max={70}
          decimalScale={1}
          value={draft.experience_years ?? ''}
          onChange={(next) => onChange({ ...draft, experience_years: next === '' ? null : Number(next) })}
        />
        <Select
          w={240}
          label={p.timeZone}
          description={p.timeZoneHelp}
          inputWrapperOrder={['label', 'input', 'description']}
          searchable
          clearable
          limit={80}
          data={zone && !zones.includes(zone) ? [zone, ...zones] : zones}
          value={zone}
          onChange={(time_zone) => onChange({ ...draft, time_zone })}
        />
      </Group>
      <Textarea
        label={p.experience}
        autosize
        minRows={2}
        maxLength={4000}
        value={draft.experience}
        onChange={(event) => onChange({ ...draft, experience: event.currentTarget.value })}
      />
    </Stack>
  );
}
