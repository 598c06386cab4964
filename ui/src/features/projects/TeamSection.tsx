import { Badge, Button, CloseButton, Group } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import { useMe } from '~/api/queries';
import type { Role } from '~/api/types';
import { ProfileFilter, ProfileWords, useProfileTerms } from '~/features/people/ProfileFilter';
import type { Profile } from '~/features/people/profileApi';
import { useMessages } from '~/messages';
import { List } from '~/shared/List';
import { Loaded } from '~/shared/Loaded';
import { Moment } from '~/shared/Moment';
import { Empty, Section } from '~/shared/Page';
import { ProblemView } from '~/shell/ProblemView';
import { AddMember } from './AddMember';
import { type Member, membersQuery, teamWarningsQuery } from './api';
import { TeamWarnings } from './TeamWarnings';

/** Who works here, in which roles. */
export function TeamSection({ slug }: { slug: string }) {
  const m = useMessages();
  const queries = useQueryClient();
  const query = useQuery(membersQuery(slug));
  const lacks = useQuery(teamWarningsQuery(slug));
  const { terms, setTerms, profiles, wanted } = useProfileTerms();
  const [adding, setAdding] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
  const fresh = () => queries.invalidateQueries({ queryKey: ['project', slug] });
  const remove = (member: Member, role: Role) => {
    setRefusal(undefined);
    void api
      .delete(`/projects/${slug}/members`, { body: { name: member.name, role } })
      .then(fresh, setRefusal);
  };
  return (
    <Section
      title={m.projects.team}
      explanation={m.projects.teamText}
      actions={<Button onClick={() => setAdding(true)}>{m.projects.addMember}</Button>}
    >
      {refusal !== undefined && <ProblemView cause={refusal} />}
      <TeamWarnings warnings={lacks.data ?? []} />
      <ProfileFilter terms={terms} onChange={setTerms} />
      <Loaded query={query}>
        {(members) =>
          !members.some((member) => wanted(member.person)) ? (
            <Empty title={members.length === 0 ? m.projects.noMembers : m.people.noPeople} />
          ) : (
            <List
              label={m.projects.team}
              columns={[
                { id: 'name', label: m.manage.name },
                { id: 'roles', label: m.manage.role },
                { id: 'skills', label: m.projects.skills },
                { id: 'profile', label: m.profile.column },
                { id: 'joined', label: m.projects.joined },
              ]}
            >
              {members
                .filter((member) => wanted(member.person))
                .map((member) => (
                  <MemberRow
                    key={member.name}
                    member={member}
                    profile={profiles.get(member.person)}
                    onRemove={(role) => remove(member, role)}
                  />
                ))}
            </List>
          )
        }
      </Loaded>
      {adding && <AddMember slug={slug} onClose={() => setAdding(false)} onDone={fresh} />}
    </Section>
  );
}

interface MemberRowProps {
  readonly member: Member;
  readonly profile: Profile | undefined;
  readonly onRemove: (role: Role) => void;
}

function MemberRow({ member, profile, onRemove }: MemberRowProps) {
  const m = useMessages();
  const me = useMe();
  const name = member.display_name || member.name;
  return (
    <tr>
      <td>
        {name}{' '}
        <span data-quiet>
          {member.display_name && member.display_name !== member.name ? member.name : ''}
        </span>
      </td>
      <td>
        <Group gap="xs">
          {member.roles.map((role) => (
            <Badge
              key={role}
              variant="default"
              size="md"
              rightSection={
                // Nobody changes their own role: the server refuses it, so it is not offered.
                me?.person.name !== member.name && (
                  <CloseButton
                    size={18}
                    iconSize={12}
                    aria-label={m.projects.removeRole(m.manage.roles[role], name)}
                    onClick={() => onRemove(role)}
                  />
                )
              }
            >
              {m.manage.roles[role]}
            </Badge>
          ))}
        </Group>
      </td>
      <td data-quiet>{member.skills.join(', ')}</td>
      <td data-quiet>
        <ProfileWords profile={profile} />
      </td>
      <td data-quiet>{member.joined_at && <Moment at={member.joined_at} />}</td>
    </tr>
  );
}
