import { Badge, Button, Group, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '~/api/queries';
import { useMessages } from '~/messages';
import { List } from '~/shared/List';
import { Loaded } from '~/shared/Loaded';
import { Empty, Page, Section } from '~/shared/Page';
import { TopLine } from '~/shell/TopLine';
import { type Account, isDisabled, peopleQuery } from './api';
import { NewPerson } from './NewPerson';
import { PersonSheet } from './PersonSheet';
import { ProfileFilter, ProfileWords, useProfileTerms } from './ProfileFilter';
import type { Profile } from './profileApi';

/** Everyone with an account: skills, disabling, reset links. */
export function PeoplePage() {
  const m = useMessages();
  const me = useMe();
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search, 150);
  const [opened, setOpened] = useState<string>();
  const [making, setMaking] = useState(false);
  const { terms, setTerms, profiles, wanted } = useProfileTerms();
  const query = useQuery({ ...peopleQuery(settled), placeholderData: keepPreviousData });
  return (
    <>
      <TopLine places={[{ label: m.people.peopleTitle }]} />
      <Page>
        <Section
          title={m.people.peopleTitle}
          explanation={m.people.peopleText}
          actions={me?.person.owner && <Button onClick={() => setMaking(true)}>{m.people.newPerson}</Button>}
        >
          <Group gap="xs">
            <TextInput
              w={240}
              type="search"
              aria-label={m.people.search}
              placeholder={m.people.search}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            <ProfileFilter terms={terms} onChange={setTerms} />
          </Group>
          <Loaded query={query}>
            {(people) =>
              !people.some((person) => wanted(person.id)) ? (
                <Empty title={m.people.noPeople} />
              ) : (
                <List
                  label={m.people.peopleTitle}
                  columns={[
                    { id: 'name', label: m.manage.name },
                    { id: 'signIn', label: m.people.signsInAs },
                    { id: 'skills', label: m.people.skills },
                    { id: 'profile', label: m.profile.column },
                    { id: 'state', label: m.manage.state },
                    { id: 'actions', label: m.manage.actions, hidden: true },
                  ]}
                >
                  {people
                    .filter((person) => wanted(person.id))
                    .map((person) => (
                      <PersonRow
                        key={person.id}
                        person={person}
                        profile={profiles.get(person.id)}
                        onOpen={() => setOpened(person.id)}
                      />
                    ))}
                </List>
              )
            }
          </Loaded>
        </Section>
      </Page>
      {opened && <PersonSheet id={opened} onClose={() => setOpened(undefined)} />}
      {making && <NewPerson onClose={() => setMaking(false)} />}
    </>
  );
}

interface RowProps {
  readonly person: Account;
  readonly profile: Profile | undefined;
  readonly onOpen: () => void;
}

function PersonRow({ person, profile, onOpen }: RowProps) {
  const m = useMessages();
  return (
    <tr>
      <td>{person.display_name || person.name}</td>
      <td data-quiet>{person.name}</td>
      <td>
        {person.skills.map((one) => (one.level > 1 ? `${one.skill} ${one.level}` : one.skill)).join(', ')}
      </td>
      <td data-quiet>
        <ProfileWords profile={profile} />
      </td>
      <td>
        {person.owner && <Badge variant="default">{m.people.owner}</Badge>}
        {isDisabled(person) && <Badge variant="default">{m.people.disabled}</Badge>}
      </td>
      <td data-actions>
        <Button size="compact-xs" onClick={onOpen} aria-label={`${m.manage.open}: ${person.name}`}>
          {m.manage.open}
        </Button>
      </td>
    </tr>
  );
}
