import { Text } from '@mantine/core';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';

interface Props {
  readonly open: number;
  readonly of: number;
  readonly onClose: () => void;
  readonly onFinish: () => Promise<void>;
}

/** Handing a test in is for good: says what is missing first. */
export function FinishDialog({ open, of, onClose, onFinish }: Props) {
  const c = useMessages().calibration;
  return (
    <Dialog title={c.finishTitle} verb={c.finish} opened onClose={onClose} onDone={onFinish}>
      <Text size="sm">{open > 0 ? c.incomplete(open, of) : c.allAnswered(of)}</Text>
      <Text size="sm">{c.finishText}</Text>
    </Dialog>
  );
}
