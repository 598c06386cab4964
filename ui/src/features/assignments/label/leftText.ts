import type { Messages } from '~/messages';

/** What happened to an item that was given away. It cannot be taken back: the seat may be somebody else's at once. */
export function leftText(m: Messages, how: 'skip' | 'escalate', key: string, reason: string): string {
  if (how === 'escalate') return m.labelling.escalated(key);
  const hints: Readonly<Record<string, string>> = m.labelling.skipHints;
  return m.labelling.skipped(key, hints[reason] ?? '');
}
