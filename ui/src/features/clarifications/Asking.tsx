import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useAction } from '~/actions/perform';
import { api } from '~/api/client';
import type { Rubric } from '~/api/types';
import { useMessages } from '~/messages';
import { notify } from '~/shell/notices';
import { AskDialog } from './AskDialog';

interface Props {
  readonly assignment: string;
  readonly itemKey: string;
  readonly rubric: Rubric;
  /** The clause of the question in focus: what is most likely asked about. */
  readonly likely: string | null | undefined;
  /** Lets the item wait for the answer, with the draft as it is. */
  readonly onHold: (note: string) => Promise<void>;
}

/** A hold's note is shorter than a question may be. */
const longestNote = 1000;

/** `Q` while working: asks those who own the rubric, and works on or lets the item wait. */
export function Asking({ assignment, itemKey, rubric, likely, onHold }: Props) {
  const m = useMessages();
  const navigate = useNavigate();
  const { slug } = useParams({ strict: false });
  const [open, setOpen] = useState(false);
  useAction('ask', () => setOpen(true));
  if (!open || slug === undefined) return null;
  return (
    <AskDialog
      rubric={rubric}
      itemKey={itemKey}
      likely={likely}
      onClose={() => setOpen(false)}
      onSend={async ({ aboutItem, ...asked }, idempotencyKey) => {
        const body = { ...asked, assignment: aboutItem ? assignment : null };
        await api.post(`/projects/${slug}/clarifications`, body, { idempotencyKey });
        if (asked.blocking) await onHold(asked.question.slice(0, longestNote));
        notify({
          text: asked.blocking ? m.clarifications.askedAndHeld(itemKey) : m.labelling.asked,
          lasts: 6000,
          action: { label: m.clarifications.mine, perform: () => void navigate({ to: '/inbox' }) },
        });
      }}
    />
  );
}
