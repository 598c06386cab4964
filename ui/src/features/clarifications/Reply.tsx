import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api } from '~/api/client';
import { useMessages } from '~/messages';
import { ProblemView } from '~/shell/ProblemView';

interface Props {
  readonly id: string;
  readonly hint?: string;
  readonly onDone: () => Promise<unknown>;
}

/** Says something below a question. */
export function Reply({ id, hint, onDone }: Props) {
  const m = useMessages();
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    setRefusal(undefined);
    try {
      await api.post(`/clarifications/${id}/messages`, { text: text.trim() });
      setText('');
      await onDone();
    } catch (cause) {
      setRefusal(cause);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !busy) void send();
      }}
    >
      <Group gap="sm" align="flex-end">
        <Textarea
          aria-label={m.clarifications.reply}
          autoFocus={hint !== undefined}
          placeholder={hint ?? m.clarifications.replyHint}
          dir="auto"
          rows={1}
          autosize
          style={{ flex: 1 }}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" loading={busy} disabled={text.trim() === ''}>
          {m.clarifications.reply}
        </Button>
      </Group>
      {refusal !== undefined && <ProblemView cause={refusal} />}
    </form>
  );
}
