import { createStore, type Store } from '~/shared/store';

/** Without a key, pointer or scroll for this long, a person is not working. */
const idleAfter = 60_000;
const tick = 1000;

export interface ActiveTime {
  /** Milliseconds spent on the item so far. */
  readonly milliseconds: Store<number>;
  stop(): void;
}

/** Counts the time in which the page is visible and the person does something; goes on from `before`. */
export function activeTime(before: number): ActiveTime {
  const milliseconds = createStore(before);
  let lastSign = Date.now();
  let lastTick = Date.now();
  const sign = () => {
    lastSign = Date.now();
  };
  const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
  for (const name of signs) window.addEventListener(name, sign, { passive: true });
  const timer = setInterval(() => {
    const now = Date.now();
    // A tick that comes very late means the computer slept.
    const passed = Math.min(now - lastTick, tick * 2);
    lastTick = now;
    if (document.visibilityState === 'visible' && now - lastSign < idleAfter)
      milliseconds.update((sum) => sum + passed);
  }, tick);
  return {
    milliseconds,
    stop() {
      clearInterval(timer);
      for (const name of signs) window.removeEventListener(name, sign);
    },
  };
}
