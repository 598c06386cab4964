import type { Messages } from '~/messages';
import type { Finding } from '../model/check';

/** A finding of the check in words. */
export function findingText({ code, detail }: Finding, m: Messages): string {
  const words = m.labelling.findings[code];
  return typeof words === 'string' ? words : words(detail ?? '');
}
