import type { Messages } from '~/messages';

/** Why an item was skipped, flagged, escalated or kept aside, in words; what has none stays as it came. */
export function reasonWords(m: Messages, reason: string): string {
  const words: Readonly<Record<string, string>> = {
    ...m.labelling.skipReasons,
    ...m.labelling.flagReasons,
    ...m.labelling.escalateReasons,
    ...m.tracker.holdKinds,
    ...m.tracker.resolutions,
    ...m.tracker.keptAside,
    ...m.tracker.moreReasons,
  };
  return words[reason] ?? reason;
}
