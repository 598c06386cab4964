import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '~/api/client';
import type { Job } from '~/features/projects/api';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';

interface Props {
  readonly slug: string;
  readonly onClose: () => void;
  readonly onStarted: (job: string) => void;
}

/** Asks for a release: its title and, where wanted, a filter. */
export function MakeRelease({ slug, onClose, onStarted }: Props) {
  const m = useMessages();
  const [title, setTitle] = useState('');
  const [filter, setFilter] = useState('');
  const make = async () => {
    const body = { title: title.trim(), ...(filter.trim() ? { filter: filter.trim() } : {}) };
    const job = await api.post<Job>(`/projects/${slug}/releases`, body);
    onStarted(job.id);
  };
  return (
    <Dialog
      title={m.exchange.makeRelease}
      verb={m.exchange.makeRelease}
      opened
      onClose={onClose}
      onDone={make}
      ready={title.trim() !== ''}
    >
      <TextInput
        label={m.exchange.releaseTitle}
        data-autofocus
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <TextInput
        label={m.exchange.releaseFilter}
        description={m.exchange.releaseFilterHelp}
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
      />
    </Dialog>
  );
}
