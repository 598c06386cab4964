import { Problem } from '~/api/problem';
import type { Messages } from '~/messages';

/** What happened to an item that was given away. */
export function leftText(m: Messages, how: 'skip' | 'escalate', key: string, reason: string): string {
  if (how === 'escalate') return m.labelling.escalated(key);
  const hints: Readonly<Record<string, string>> = m.labelling.skipHints;
  return m.labelling.skipped(key, hints[reason] ?? '');
}

/** Why a skip could not be taken back, with what to do now. */
export function notTakenBack(m: Messages, cause: unknown): string {
  if (!(cause instanceof Problem)) return m.labelling.notTakenBack;
  const { title = m.labelling.notTakenBack, next } = cause.body;
  return next ? m.labelling.andNext(title, next) : title;
}
