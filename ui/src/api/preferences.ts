import { createStore, useStore } from '~/shared/store';
import { api } from './client';
import type { Me } from './types';

/** What a person has set for the pages; kept at the server, so that it is the same on every computer. */
export interface Preferences {
  /** Chords by name of action, where they are not the usual ones. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
  /** Whether the focus moves on by itself after a single choice; it does unless turned off. */
  readonly auto_advance?: boolean;
  readonly locale?: string;
}

/** The copy on this computer: shown until the server has answered, and sent when it could not be reached. */
interface Kept {
  readonly person: string | undefined;
  readonly values: Preferences;
  readonly unsent: boolean;
}

const place = 'touchstone.preferences';
const nobody: Kept = { person: undefined, values: {}, unsent: false };

function kept(): Kept {
  if (typeof localStorage === 'undefined') return nobody;
  try {
    return { ...nobody, ...(JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Kept>) };
  } catch {
    return nobody; // written by something else: the usual ways are the safe reading
  }
}

const now = createStore<Kept>(kept());

function keep(next: Kept): void {
  now.set(next);
  if (typeof localStorage !== 'undefined') localStorage.setItem(place, JSON.stringify(next));
}

let sending: Promise<unknown> = Promise.resolve();

/** One after the other: of two changes in quick succession the later one stays. */
function send(): void {
  sending = sending.then(async () => {
    const sent = now.get();
    if (!sent.person || !sent.unsent) return;
    await api.put('/me/preferences', sent.values);
    if (now.get() === sent) keep({ ...sent, unsent: false });
  });
  sending = sending.catch(() => undefined); // kept as unsent: sent with the next change or visit
}

/** Takes over what the server knows of the person who is signed in, unless something of theirs never got there. */
export function adoptPreferences(me: Me): void {
  const { person, unsent } = now.get();
  if (person === me.person.id && unsent) send();
  else keep({ person: me.person.id, values: me.preferences as Preferences, unsent: false });
}

/** Sets one preference of the person who is signed in. */
export function setPreference<N extends keyof Preferences>(name: N, value: Preferences[N]): void {
  const { person, values } = now.get();
  keep({ person, values: { ...values, [name]: value }, unsent: true });
  send();
}

/** All preferences, outside React. */
export const preferences = (): Preferences => now.get().values;

/** One preference, read again when it changes. */
export function usePreference<N extends keyof Preferences>(name: N): Preferences[N] {
  return useStore(now, ({ values }) => values[name]);
}
