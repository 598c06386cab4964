import { useEffect } from 'react';
import { createStore } from '~/shared/store';

/** One line of the command palette. `hint` is a chord. */
export interface PaletteEntry {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly hint?: string;
  readonly perform: () => void;
}

export const paletteSources = createStore<Readonly<Record<string, readonly PaletteEntry[]>>>({});

/** Adds entries while the page is shown (item keys, clauses). `entries` must be memoised. */
export function usePaletteEntries(source: string, entries: readonly PaletteEntry[]): void {
  useEffect(() => {
    paletteSources.update((all) => ({ ...all, [source]: entries }));
    return () => paletteSources.update(({ [source]: _gone, ...rest }) => rest);
  }, [source, entries]);
}

const most = 60;

/** Entries in which every searched word occurs, those that begin with the search first. */
export function found(entries: readonly PaletteEntry[], search: string): readonly PaletteEntry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const text = (entry: PaletteEntry) => `${entry.label} ${entry.group}`.toLowerCase();
  const hits = entries.filter((entry) => words.every((word) => text(entry).includes(word)));
  const first = (entry: PaletteEntry) => (entry.label.toLowerCase().startsWith(words.join(' ')) ? 0 : 1);
  return hits.toSorted((a, b) => first(a) - first(b)).slice(0, most);
}
