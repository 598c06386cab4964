import { newId } from '~/api/client';
import { createStore, type Store } from '~/shared/store';

export interface Tabs {
  /** Whether a newer tab works on the same project, so that this one must not write. */
  readonly elsewhere: Store<boolean>;
  /** Makes this tab the one that works; the others step back. */
  takeOver(): void;
  close(): void;
}

/** Of several tabs with the same person and project, only the one opened (or taken over) last writes. */
export function tabsOf(person: string, project: string): Tabs {
  const elsewhere = createStore(false);
  if (typeof BroadcastChannel === 'undefined')
    return { elsewhere, takeOver: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`touchstone/${person}/${project}`);
  const me = newId();
  channel.onmessage = ({ data }: MessageEvent<{ working: string }>) => {
    if (data.working !== me) elsewhere.set(true);
  };
  const takeOver = () => {
    elsewhere.set(false);
    channel.postMessage({ working: me });
  };
  takeOver();
  return { elsewhere, takeOver, close: () => channel.close() };
}
