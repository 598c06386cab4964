import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import { rubricQuery } from '~/api/queries';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import type { Precedent } from './api';

interface Props {
  readonly slug: string;
  readonly precedent: Precedent;
  readonly onDone: () => Promise<unknown>;
}

/** Notes which version of the rubric says what was decided; often it is published later. */
export function NoteVersion({ slug, precedent, onDone }: Props) {
  const m = useMessages();
  const c = m.clarifications;
  const { data: rubric } = useQuery(rubricQuery(slug));
  const [open, setOpen] = useState(false);
  const [version, setVersion] = useState<string | null>(null);
  const newest = rubric?.version ?? 0;
  const chosen = version ?? String(newest);
  return (
    <>
      <Button
        size="compact-xs"
        aria-label={`${c.noteVersion}: ${precedent.decision.slice(0, 60)}`}
        onClick={() => setOpen(true)}
      >
        {c.noteVersion}
      </Button>
      <Dialog
        title={c.noteVersion}
        verb={m.manage.save}
        opened={open}
        onClose={() => setOpen(false)}
        ready={newest > 0}
        onDone={async () => {
          await api.post(`/precedents/${precedent.id}/rubric-version`, { version: Number(chosen) });
          await onDone();
        }}
      >
        <Select
          label={c.version}
          allowDeselect={false}
          data={Array.from({ length: newest }, (_, at) => String(newest - at))}
          value={chosen}
          onChange={setVersion}
        />
      </Dialog>
    </>
  );
}
