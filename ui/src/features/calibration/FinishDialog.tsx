import { Text } from '@mantine/core';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';

interface Props {
  readonly unanswered: number;
  readonly of: number;
  readonly onClose: () => void;
  readonly onFinish: () => Promise<void>;
}

/** Handing a test in is for good: says what is missing first. */
export function FinishDialog({ unanswered, of, onClose, onFinish }: Props) {
  const c = useMessages().calibration;
  return (
    <Dialog title={c.finishTitle} verb={c.finish} opened onClose={onClose} onDone={onFinish}>
      <Text size="sm">{unanswered > 0 ? c.unanswered(unanswered, of) : c.allAnswered(of)}</Text>
      <Text size="sm">{c.finishText}</Text>
    </Dialog>
  );
}
