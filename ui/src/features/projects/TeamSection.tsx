import { Badge, Button, CloseButton, Group } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import { useMe } from '~/api/queries';
import type { Role } from '~/api/types';
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
      <Loaded query={query}>
        {(members) =>
          members.length === 0 ? (
            <Empty title={m.projects.noMembers} />
          ) : (
            <List
              label={m.projects.team}
              columns={[
                { id: 'name', label: m.manage.name },
                { id: 'roles', label: m.manage.role },
                { id: 'skills', label: m.projects.skills },
                { id: 'joined', label: m.projects.joined },
              ]}
            >
              {members.map((member) => (
                <MemberRow key={member.name} member={member} onRemove={(role) => remove(member, role)} />
              ))}
            </List>
          )
        }
      </Loaded>
      {adding && <AddMember slug={slug} onClose={() => setAdding(false)} onDone={fresh} />}
    </Section>
  );
}

function MemberRow({ member, onRemove }: { member: Member; onRemove: (role: Role) => void }) {
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
      <td data-quiet>{member.joined_at && <Moment at={member.joined_at} />}</td>
    </tr>
  );
}
