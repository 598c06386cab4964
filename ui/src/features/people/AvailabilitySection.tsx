import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat, useMessages } from '~/messages';
import { List } from '~/shared/List';
import { Loaded } from '~/shared/Loaded';
import { Moment } from '~/shared/Moment';
import { Empty, Section } from '~/shared/Page';
import { OfferHours } from './OfferHours';
import { ownProfileQuery, type Profile } from './profileApi';

/** The hours one offers, with everything said before. */
export function AvailabilitySection() {
  const { profile: p } = useMessages();
  const queries = useQueryClient();
  const query = useQuery(ownProfileQuery);
  const [offering, setOffering] = useState(false);
  return (
    <Section
      title={p.availability}
      explanation={p.availabilityText}
      actions={<Button onClick={() => setOffering(true)}>{p.offer}</Button>}
    >
      <Loaded query={query} lines={2}>
        {(profile) =>
          profile.availability.length === 0 ? (
            <Empty title={p.nothingOffered} text={p.nothingOfferedText} />
          ) : (
            <AvailabilityList profile={profile} />
          )
        }
      </Loaded>
      {offering && (
        <OfferHours
          onClose={() => setOffering(false)}
          onDone={(profile) => {
            queries.setQueryData(ownProfileQuery.queryKey, profile);
            void queries.invalidateQueries({ queryKey: ['hours'] });
          }}
        />
      )}
    </Section>
  );
}

/** Everything said about hours, the newest first: of those that cover a day the upper one counts. */
export function AvailabilityList({ profile }: { profile: Profile }) {
  const { profile: p } = useMessages();
  const format = useFormat();
  const days = (numbers: readonly number[]) =>
    numbers.length === 0 ? p.anyDay : numbers.map((day) => p.weekdays[day - 1]).join(' ');
  return (
    <List
      label={p.availability}
      columns={[
        { id: 'hours', label: p.hoursPerWeek, number: true },
        { id: 'from', label: p.starts },
        { id: 'until', label: p.ends },
        { id: 'days', label: p.workingDays },
        { id: 'said', label: p.said },
      ]}
    >
      {profile.availability.map((one) => (
        <tr key={one.id}>
          <td data-number>{format.number(one.hours_per_week)}</td>
          <td>{one.starts}</td>
          <td>{one.ends ?? <span data-quiet>{p.open}</span>}</td>
          <td data-quiet>{days(one.working_days)}</td>
          <td data-quiet>
            <Moment at={one.said_at} />
          </td>
        </tr>
      ))}
    </List>
  );
}
