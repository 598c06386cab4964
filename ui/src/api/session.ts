import { createStore } from '~/shared/store';

/** Requests that found the session ended wait here until somebody signs in again over the page. */
export const sessionGate = createStore<{ readonly ended: boolean }>({ ended: false });

let waiting: (() => void)[] = [];

/** Resolves once the person has signed in again. */
export function signedInAgain(): Promise<void> {
  sessionGate.set({ ended: true });
  return new Promise((resolve) => waiting.push(resolve));
}

/** Lets the waiting requests go on. */
export function openGate(): void {
  sessionGate.set({ ended: false });
  const released = waiting;
  waiting = [];
  for (const release of released) release();
}
