import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
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
    const person = await api.post<{ id: string }>('/people', { name, display_name: displayName || name });
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
