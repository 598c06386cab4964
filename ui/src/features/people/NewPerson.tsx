import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, send } from '~/api/client';
import { Problem } from '~/api/problem';
import { useMessages } from '~/messages';
import { CopyField } from '~/shared/CopyField';
import { Dialog } from '~/shared/Dialog';

/** Makes an account and the link with which the person chooses a password. */
export function NewPerson({ onClose }: { onClose: () => void }) {
  const m = useMessages();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [link, setLink] = useState<string>();
  const make = async () => {
    const body = { name, display_name: displayName || name };
    const { data: person, status } = await send<{ id: string }>('POST', '/people', { body });
    // The name is somebody's already: a link would change that person's password.
    if (status === 200)
      throw new Problem(409, { code: 'name-taken', title: m.people.nameTaken }, 'POST /people');
    const reset = await api.post<{ link: string }>(`/people/${person.id}/reset`);
    await queries.invalidateQueries({ queryKey: ['people'] });
    setLink(reset.link);
  };
  if (link)
    return (
      <Dialog
        title={m.people.newPerson}
        verb={m.manage.done}
        opened
        onClose={onClose}
        onDone={async () => undefined}
      >
        <CopyField label={m.people.newPersonText} value={link} />
      </Dialog>
    );
  return (
    <Dialog
      title={m.people.newPerson}
      verb={m.manage.create}
      opened
      onClose={onClose}
      onDone={make}
      stays
      ready={name.trim() !== ''}
    >
      <TextInput
        label={m.people.signInName}
        description={m.people.signInNameHelp}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={m.people.displayName}
        value={displayName}
        onChange={(event) => setDisplayName(event.currentTarget.value)}
      />
    </Dialog>
  );
}
