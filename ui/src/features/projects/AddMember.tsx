import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '~/api/client';
import type { Role } from '~/api/types';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import { RoleSelect } from './RoleSelect';

interface Props {
  readonly slug: string;
  readonly onClose: () => void;
  readonly onDone: () => Promise<unknown>;
}

/** Gives somebody who has an account a role in the project. */
export function AddMember({ slug, onClose, onDone }: Props) {
  const m = useMessages();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('annotator');
  const add = async () => {
    await api.post(`/projects/${slug}/members`, { name: name.trim(), role });
    await onDone();
  };
  return (
    <Dialog
      title={m.projects.addMember}
      verb={m.manage.add}
      opened
      onClose={onClose}
      onDone={add}
      ready={name.trim() !== ''}
    >
      <TextInput
        label={m.people.signInName}
        description={m.projects.addMemberHelp}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <RoleSelect role={role} onChange={setRole} />
    </Dialog>
  );
}
