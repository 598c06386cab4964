import { submissions } from './database';
import { type Outbox, outbox } from './outbox';

let made: Outbox | undefined;

/** The one outbox of the page; it outlives screens, because submissions do. */
export function theOutbox(): Outbox {
  made ??= outbox(submissions);
  return made;
}
