import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';

/** Something changed on the server; says only what to load again. */
export interface Changed {
  readonly what: 'work' | 'project' | 'job' | 'tracker' | 'clarification' | 'qualification' | 'hours';
  readonly project?: string;
}

type Listener = (changed: Changed) => void;

const listeners = new Set<Listener>();
let source: EventSource | undefined;

/** One connection for all listeners of the page; the browser reconnects it by itself. */
function listen(listener: Listener): () => void {
  listeners.add(listener);
  source ??= connect();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      source?.close();
      source = undefined;
    }
  };
}

function connect(): EventSource {
  const opened = new EventSource('/api/v1/events');
  opened.addEventListener('changed', (event) => {
    const changed = JSON.parse(event.data) as Changed;
    for (const listener of listeners) listener(changed);
  });
  return opened;
}

/** Calls back on every change that this person may know of. */
export function useChanges(listener: Listener): void {
  const latest = useEffectEvent(listener);
  useEffect(() => listen((changed) => latest(changed)), []);
}

/** Loads queries again whose key begins with `[what]` or `[what, project]` when the server says so. */
export function useFreshQueries(): void {
  const queries = useQueryClient();
  useChanges(({ what, project }) => {
    void queries.invalidateQueries({ queryKey: project ? [what, project] : [what] });
  });
}
