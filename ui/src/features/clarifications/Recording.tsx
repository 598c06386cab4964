import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useAction } from '~/actions/perform';
import { api } from '~/api/client';
import { useMessages } from '~/messages';
import { notify } from '~/shell/notices';
import { useOwnsRubric } from './api';
import { SettleDialog } from './SettleDialog';

interface Props {
  readonly assignment: string;
  readonly likely: string | null | undefined;
}

/** `P` while reviewing, for those who own the rubric: keeps a decision that nobody had to ask for. */
export function Recording({ assignment, likely }: Props) {
  const m = useMessages();
  const queries = useQueryClient();
  const { slug } = useParams({ strict: false });
  const [open, setOpen] = useState(false);
  const owns = useOwnsRubric(slug);
  useAction('recordPrecedent', () => setOpen(true), owns);
  if (!open || slug === undefined) return null;
  return (
    <SettleDialog
      slug={slug}
      title={m.clarifications.record}
      verb={m.clarifications.record}
      likely={likely ? [likely] : []}
      onClose={() => setOpen(false)}
      onSend={async (settlement, idempotencyKey) => {
        await api.post(`/projects/${slug}/precedents`, { ...settlement, assignment }, { idempotencyKey });
        await queries.invalidateQueries({ queryKey: ['clarification', slug] });
        notify({ text: m.clarifications.recorded, lasts: 4000 });
      }}
    />
  );
}
