import { reachable, send } from '~/api/client';
import { Problem, Unreachable } from '~/api/problem';
import type { WorkContent } from '~/api/types';
import { saveState } from '~/shell/saveState';
import type { Keep, KeptDraft } from './database';

/** What is saved: read at the moment of saving. */
export interface Snapshot {
  readonly content: WorkContent;
  readonly removed: readonly string[];
  readonly focused?: string;
}

export interface Autosave {
  /** Something changed: kept here within 100 ms, at the server within 2 s. */
  changed(): void;
  /** Saves here and at the server now; settled once the server has it, or could not be reached. */
  flush(): Promise<void>;
  /** Goes on from another revision, after a conflict was settled. */
  rebase(revision: number): void;
  stop(): void;
}

interface Wiring {
  readonly assignment: string;
  readonly key: string;
  readonly revision: number;
  readonly keep: Pick<Keep<KeptDraft>, 'put'>;
  readonly snapshot: () => Snapshot;
  /** Another tab or computer saved in between. */
  readonly onConflict: () => void;
  /** The server refuses this draft for good (the seat is gone). */
  readonly onRefused: (problem: Problem) => void;
}

const hereAfter = 40;
const thereAfter = 900;
const againAfter = 3000;

/** Saves the draft of one assignment here and there; one request at a time, always the newest content. */
export function autosave(wiring: Wiring): Autosave {
  let revision = wiring.revision;
  let changes = 0;
  let sent = 0;
  let sending = false;
  let stopped = false;
  let here: ReturnType<typeof setTimeout> | undefined;
  let there: ReturnType<typeof setTimeout> | undefined;

  const keepHere = async () => {
    here = undefined;
    const upTo = changes;
    const { content, removed, focused } = wiring.snapshot();
    const unsent = upTo > sent;
    const draft = { key: wiring.key, content, removed, focused, base: revision, unsent, at: Date.now() };
    await wiring.keep.put(draft).catch(() => undefined); // private windows have no database; the server has the draft
  };

  const sendThere = async (keepalive = false) => {
    there = undefined;
    if (sending || stopped || changes === sent) return;
    sending = true;
    const upTo = changes;
    saveState.set('saving');
    try {
      const options = { body: wiring.snapshot().content, ifMatch: revision, keepalive };
      const { data } = await send<{ draft_revision: number }>(
        'PUT',
        `/assignments/${wiring.assignment}/draft`,
        options,
      );
      revision = data.draft_revision;
      sent = upTo;
      if (!stopped) saveState.set('saved');
      await keepHere();
    } catch (cause) {
      if (!stopped) failed(cause);
    } finally {
      sending = false;
    }
    if (changes > sent && !there && !stopped && saveState.get() !== 'failed')
      there = setTimeout(sendThere, thereAfter);
  };

  const failed = (cause: unknown) => {
    if (cause instanceof Unreachable) {
      saveState.set('kept');
      there ??= setTimeout(sendThere, againAfter);
    } else if (cause instanceof Problem && cause.status === 412) {
      saveState.set('failed');
      wiring.onConflict();
    } else if (cause instanceof Problem) {
      saveState.set('failed');
      wiring.onRefused(cause);
    } else throw cause;
  };

  const stopListening = reachable.subscribe(() => {
    if (reachable.get() && changes > sent) void sendThere();
  });

  return {
    changed() {
      changes++;
      here ??= setTimeout(keepHere, hereAfter);
      there ??= setTimeout(sendThere, thereAfter);
      if (saveState.get() !== 'kept') saveState.set('saving');
    },
    async flush() {
      clearTimeout(here);
      clearTimeout(there);
      if (changes === sent) return;
      await Promise.all([keepHere(), sendThere(true)]);
    },
    rebase(next) {
      revision = next;
      changes++;
      saveState.set('saving');
      void sendThere();
    },
    stop() {
      stopped = true;
      clearTimeout(here);
      clearTimeout(there);
      stopListening();
    },
  };
}
