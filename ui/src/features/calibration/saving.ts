import { api, newId } from '~/api/client';
import { Problem } from '~/api/problem';
import type { WorkContent } from '~/api/types';
import { createStore } from '~/shared/store';

/** How quiet it must be before answers are sent. */
const pause = 300;

export type SavingState = 'saved' | 'saving' | 'unsent';

interface Waiting {
  readonly content: WorkContent;
  readonly idempotencyKey: string;
}

/** Keeps the answers of one attempt at the server: each item's newest, one request at a time, again until it arrives. */
export function openSaving(
  attempt: string,
  revisions: ReadonlyMap<number, number>,
  onEnded: (cause: Problem) => void,
) {
  const known = new Map(revisions);
  const waiting = new Map<number, Waiting>();
  const state = createStore<SavingState>('saved');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let closed = false;

  async function send(): Promise<void> {
    for (const [position, one] of waiting) {
      state.set('saving');
      try {
        const saved = await api.put<{ readonly revision: number }>(
          `/attempts/${attempt}/items/${position}`,
          one.content,
          { ifMatch: known.get(position) ?? 0, idempotencyKey: one.idempotencyKey },
        );
        known.set(position, saved.revision);
        if (waiting.get(position) === one) waiting.delete(position);
      } catch (cause) {
        state.set('unsent');
        if (cause instanceof Problem) {
          waiting.delete(position);
          onEnded(cause);
          return;
        }
        if (!closed) schedule(3000);
        return;
      }
    }
    state.set(waiting.size > 0 ? 'saving' : 'saved');
    if (waiting.size > 0) return send();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    running ??= send().finally(() => {
      running = undefined;
    });
    return running;
  }

  function schedule(after: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), after);
  }

  return {
    state,
    keep(position: number, content: WorkContent): void {
      waiting.set(position, { content, idempotencyKey: newId() });
      state.set('saving');
      schedule(pause);
    },
    /** Sends what waits; true when everything has arrived. */
    async settle(): Promise<boolean> {
      await flush();
      if (waiting.size > 0) await flush();
      return waiting.size === 0;
    },
    /** The page goes away: what waits is sent without waiting for an answer. */
    leave(): void {
      for (const [position, { content, idempotencyKey }] of waiting)
        void api
          .put(`/attempts/${attempt}/items/${position}`, content, {
            ifMatch: known.get(position) ?? 0,
            idempotencyKey,
            keepalive: true,
          })
          .catch(() => undefined);
    },
    close(): void {
      closed = true;
      void flush();
    },
  };
}

export type Saving = ReturnType<typeof openSaving>;
