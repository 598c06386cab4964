import { NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '~/api/client';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import type { Account } from './api';

interface Props {
  readonly person: Account;
  /** What to begin with, out of what the person says. */
  readonly begin?: { readonly skill: string; readonly level: number; readonly evidence: string };
  readonly onClose: () => void;
  readonly onDone: () => Promise<unknown>;
}

/** Grants a skill with level, evidence and, where wanted, the day it expires. */
export function GrantSkill({ person, begin, onClose, onDone }: Props) {
  const m = useMessages();
  const [skill, setSkill] = useState(begin?.skill ?? '');
  const [level, setLevel] = useState<number | string>(begin?.level ?? 1);
  const [evidence, setEvidence] = useState(begin?.evidence ?? '');
  const [expires, setExpires] = useState('');
  const grant = async () => {
    const until = expires ? { expires_at: `${expires}T23:59:59Z` } : {};
    await api.post(`/people/${person.id}/skills`, { skill, level: Number(level), evidence, ...until });
    await onDone();
  };
  return (
    <Dialog
      title={m.people.grantSkill}
      verb={m.people.grantSkill}
      opened
      onClose={onClose}
      onDone={grant}
      ready={/^[a-z0-9][a-z0-9-]{0,63}$/.test(skill) && evidence.trim() !== ''}
    >
      <TextInput
        label={m.people.skill}
        description={m.people.skillHelp}
        data-autofocus
        value={skill}
        onChange={(event) => setSkill(event.currentTarget.value)}
      />
      <NumberInput label={m.people.level} min={1} max={5} value={level} onChange={setLevel} />
      <Textarea
        label={m.people.evidence}
        description={m.people.evidenceHelp}
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={m.people.expiresAt}
        value={expires}
        onChange={(event) => setExpires(event.currentTarget.value)}
      />
    </Dialog>
  );
}
