import { ActionIcon, Button } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { newId } from '~/api/client';
import { useMessages } from '~/messages';
import { Icon } from '~/shared/icons';
import { createStore, useStore } from '~/shared/store';
import classes from './Notices.module.css';

export interface Notice {
  readonly text: string;
  readonly tone?: 'plain' | 'refusal';
  readonly action?: { readonly label: string; readonly perform: () => void };
  /** Milliseconds until it goes by itself; without it, it stays until closed. */
  readonly lasts?: number;
  /** What it is about: a newer notice about the same takes its place. */
  readonly about?: string;
}

const shown = createStore<readonly (Notice & { readonly id: string })[]>([]);

/** Shows a quiet line at the lower edge; gives the way to take it back. */
export function notify(notice: Notice): () => void {
  const id = newId();
  if (notice.about !== undefined) dismiss(notice.about);
  shown.update((all) => [...all.slice(-2), { ...notice, id }]);
  return () => shown.update((all) => all.filter((other) => other.id !== id));
}

/** Takes away what is shown about something, because it holds no more. */
export function dismiss(about: string): void {
  shown.update((all) => all.filter((notice) => notice.about !== about));
}

/** Where notices appear; once in the page. */
export function Notices() {
  const notices = useStore(shown);
  return (
    <div className={classes.stack} role="status">
      {notices.map((notice) => (
        <NoticeLine
          key={notice.id}
          notice={notice}
          onClose={() => shown.update((all) => all.filter((n) => n !== notice))}
        />
      ))}
    </div>
  );
}

function NoticeLine({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const m = useMessages();
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (notice.lasts === undefined) return;
    const timer = setTimeout(() => close(), notice.lasts);
    return () => clearTimeout(timer);
  }, [notice.lasts]);
  const { action } = notice;
  return (
    <div className={classes.notice} data-tone={notice.tone ?? 'plain'}>
      <span className={classes.text}>{notice.text}</span>
      {action && (
        <Button
          className={classes.action}
          size="compact-xs"
          onClick={() => {
            action.perform();
            onClose();
          }}
        >
          {action.label}
        </Button>
      )}
      <ActionIcon aria-label={m.shell.close} onClick={onClose} size={24}>
        <Icon name="close" size={14} />
      </ActionIcon>
    </div>
  );
}
