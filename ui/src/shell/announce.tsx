import { VisuallyHidden } from '@mantine/core';
import { createStore, useStore } from '~/shared/store';

const spoken = createStore('');

/** Tells screen readers politely ("Saved", "Item 18 of 60"). The same text twice is spoken twice. */
export function announce(text: string): void {
  spoken.set(spoken.get() === text ? `${text}\u200b` : text);
}

/** The live region; once in the page. */
export function Announcer() {
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {useStore(spoken)}
    </VisuallyHidden>
  );
}
