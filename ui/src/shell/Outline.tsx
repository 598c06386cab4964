import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useMessages } from '~/messages';
import { useDelayed } from '~/shared/useDelayed';
import classes from './Outline.module.css';

/** Loading: nothing for 150 ms, then quiet lines in the place of the content. */
export function Outline({ lines = 6 }: { lines?: number }) {
  const m = useMessages();
  const late = useDelayed();
  if (!late) return null;
  return (
    <div className={classes.outline}>
      <VisuallyHidden role="status">{m.shell.loading}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <Skeleton key={line} height={14} width={`${92 - ((line * 37) % 45)}%`} animate={false} />
      ))}
    </div>
  );
}
