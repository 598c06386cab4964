import { Button, NumberInput, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import type { Role } from '~/api/types';
import { useFormat, useMessages } from '~/messages';
import { CopyField } from '~/shared/CopyField';
import { Dialog } from '~/shared/Dialog';
import { List } from '~/shared/List';
import { Loaded } from '~/shared/Loaded';
import { Empty, Section } from '~/shared/Page';
import { type Invitation, invitationsQuery } from './api';
import { RoleSelect } from './RoleSelect';

/** Invitation links: make (shown once), list, withdraw. */
export function InvitationsSection({ slug }: { slug: string }) {
  const m = useMessages();
  const format = useFormat();
  const queries = useQueryClient();
  const query = useQuery(invitationsQuery(slug));
  const [inviting, setInviting] = useState(false);
  const [link, setLink] = useState<string>();
  const fresh = () => queries.invalidateQueries({ queryKey: invitationsQuery(slug).queryKey });
  const withdraw = async (id: string) => {
    await api.delete(`/projects/${slug}/invitations/${id}`);
    await fresh();
  };
  return (
    <Section
      title={m.projects.invitations}
      explanation={m.projects.inviteText}
      actions={
        <Button variant="filled" onClick={() => setInviting(true)}>
          {m.projects.invite}
        </Button>
      }
    >
      {link && <CopyField label={m.projects.copyLinkNow} value={link} />}
      <Loaded query={query} lines={2}>
        {(all) => {
          const open = all.filter((one) => !one.used_at);
          return open.length === 0 ? (
            <Empty title={m.projects.noInvitations} />
          ) : (
            <List
              label={m.projects.invitations}
              columns={[
                { id: 'role', label: m.manage.role },
                { id: 'expires', label: m.manage.expires },
                { id: 'actions', label: m.manage.actions, hidden: true },
              ]}
            >
              {open.map((one) => (
                <tr key={one.id}>
                  <td>{m.manage.roles[one.role]}</td>
                  <td>{format.dateTime(one.expires_at)}</td>
                  <td data-actions>
                    <Button size="compact-xs" onClick={() => void withdraw(one.id)}>
                      {m.projects.withdraw}
                    </Button>
                  </td>
                </tr>
              ))}
            </List>
          );
        }}
      </Loaded>
      {inviting && (
        <Invite
          slug={slug}
          onClose={() => setInviting(false)}
          onMade={(made) => {
            setLink(made);
            void fresh();
          }}
        />
      )}
    </Section>
  );
}

function Invite({
  slug,
  onClose,
  onMade,
}: {
  slug: string;
  onClose: () => void;
  onMade: (link: string) => void;
}) {
  const m = useMessages();
  const [role, setRole] = useState<Role>('annotator');
  const [days, setDays] = useState<number | string>(7);
  const [skills, setSkills] = useState('');
  const invite = async () => {
    const given = skills.split(/[\s,]+/).filter(Boolean);
    const body = { role, days: Number(days), ...(given.length > 0 ? { skills: given } : {}) };
    const made = await api.post<Invitation>(`/projects/${slug}/invitations`, body);
    if (made.link) onMade(absolute(made.link));
  };
  return (
    <Dialog
      title={m.projects.invite}
      verb={m.projects.invite}
      opened
      onClose={onClose}
      onDone={invite}
      ready={Number(days) > 0}
    >
      <RoleSelect role={role} onChange={setRole} />
      <NumberInput label={m.projects.inviteDays} min={1} max={30} value={days} onChange={setDays} />
      <TextInput
        label={m.projects.inviteSkills}
        description={m.projects.inviteSkillsHelp}
        value={skills}
        onChange={(event) => setSkills(event.currentTarget.value)}
      />
    </Dialog>
  );
}

/** The server may give a path; what is handed on must say which machine. */
const absolute = (link: string) => new URL(link, window.location.origin).href;
