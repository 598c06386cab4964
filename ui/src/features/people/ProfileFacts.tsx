import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormat, useMessages } from '~/messages';
import { Loaded } from '~/shared/Loaded';
import { Section } from '~/shared/Page';
import { AvailabilityList } from './AvailabilitySection';
import { type Suggestion, suggestions } from './languages';
import { type Profile, profileQuery } from './profileApi';

interface Props {
  readonly person: string;
  /** Skills the person has; they are not suggested again. */
  readonly has: readonly string[];
  readonly onGrant: (suggestion: Suggestion & { evidence: string }) => void;
}

/** What a person says about themselves, for those who lead them; each line can be made a skill. */
export function ProfileFacts({ person, has, onGrant }: Props) {
  const { profile: p } = useMessages();
  const query = useQuery({ ...profileQuery(person), retry: false });
  // Somebody whom I do not lead: there is no profile for me.
  if (query.isError) return null;
  return (
    <Section title={p.ofPerson} explanation={p.ofPersonText}>
      <Loaded query={query} lines={3}>
        {(profile) => <Facts profile={profile} has={has} onGrant={onGrant} />}
      </Loaded>
    </Section>
  );
}

function Facts({ profile, has, onGrant }: Omit<Props, 'person'> & { profile: Profile }) {
  const m = useMessages();
  const p = m.profile;
  const format = useFormat();
  if (!profile.said_at && profile.availability.length === 0) return <Text size="sm">{p.saidNothing}</Text>;
  const day = (profile.said_at ?? '').slice(0, 10);
  return (
    <Stack gap="sm">
      {suggestions(profile, p.levels).map((one) => (
        <Group key={one.says} justify="space-between" wrap="nowrap">
          <Text size="sm">{one.says}</Text>
          {has.includes(one.skill) ? (
            <Text size="xs" c="var(--ts-quiet)">
              {p.isSkill}
            </Text>
          ) : (
            <Button
              size="compact-xs"
              flex="none"
              aria-label={`${p.grantIt}: ${one.says}`}
              onClick={() => onGrant({ ...one, evidence: p.declared(one.says, day) })}
            >
              {p.grantIt}
            </Button>
          )}
        </Group>
      ))}
      <Text size="sm" c="var(--ts-quiet)">
        {[
          profile.experience_years !== null &&
            profile.experience_years !== undefined &&
            p.yearsOf(format.number(profile.experience_years)),
          profile.time_zone,
          profile.said_at && p.saidOn(format.date(profile.said_at)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {profile.experience && (
        <Text size="sm" dir="auto">
          {profile.experience}
        </Text>
      )}
      {profile.availability.length > 0 && <AvailabilityList profile={profile} />}
    </Stack>
  );
}
