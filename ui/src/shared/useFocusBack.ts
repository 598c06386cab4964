import { useEffect, useState } from 'react';

/**
 * Gives the focus back to what had it before the component was there. A dialog that is drawn only while it is open goes away too
 * suddenly to do so itself, and whoever works with the keyboard would begin again at the top of the page.
 */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        // Only what nobody has claimed: a page that moved the focus on purpose keeps it.
        const free = document.activeElement === null || document.activeElement === document.body;
        if (free && before instanceof HTMLElement && before.isConnected)
          before.focus({ preventScroll: true });
      }, 0);
    },
    [before],
  );
}
