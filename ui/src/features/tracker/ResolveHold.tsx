import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api } from '~/api/client';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import { reasonWords } from '~/shared/reasons';
import type { Hold } from './api';

const resolutions = ['back_to_person', 'back_to_queue', 'withdraw_item'] as const;

/** Answers a hold and says what happens to the item next. */
export function ResolveHold({
  hold,
  onClose,
  onDone,
}: {
  hold: Hold;
  onClose: () => void;
  onDone: () => Promise<unknown>;
}) {
  const m = useMessages();
  const [resolution, setResolution] = useState<string>(
    hold.kind === 'broken' ? 'withdraw_item' : hold.kind === 'escalated' ? 'back_to_queue' : 'back_to_person',
  );
  const [answer, setAnswer] = useState('');
  const resolve = async () => {
    await api.post(`/holds/${hold.id}/resolve`, { resolution, ...(answer.trim() ? { answer } : {}) });
    await onDone();
  };
  return (
    <Dialog
      title={`${m.tracker.resolve}: ${hold.item_key ?? hold.key ?? ''}`}
      verb={m.tracker.resolve}
      opened
      onClose={onClose}
      onDone={resolve}
    >
      <Text size="sm">{hold.note || reasonWords(m, hold.reason ?? '')}</Text>
      <Textarea
        label={m.tracker.answer}
        description={m.tracker.answerHelp}
        minRows={3}
        data-autofocus
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
      />
      <Radio.Group label={m.tracker.resolution} value={resolution} onChange={setResolution}>
        <Stack gap="sm" mt="xs">
          {resolutions.map((one) => (
            <Radio key={one} value={one} label={m.tracker.resolutions[one]} />
          ))}
        </Stack>
      </Radio.Group>
    </Dialog>
  );
}
