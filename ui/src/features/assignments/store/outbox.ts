import { newId, reachable, send } from '~/api/client';
import { Problem, Unreachable } from '~/api/problem';
import type { Submitted, WorkContent } from '~/api/types';
import { keptAnswers } from '~/shell/saveState';
import type { Keep, KeptSubmission } from './database';

/** What became of a submission. `late`: it had to wait for the network. */
export type Outcome = {
  readonly submission: KeptSubmission;
  readonly late: boolean;
} & ({ readonly accepted: Submitted } | { readonly refused: Problem });

export interface Outbox {
  /** Takes a submission; it is on the disk before it is sent, and sent until there is an answer. */
  submit(of: {
    person: string;
    project: string;
    assignment: string;
    itemKey: string;
    content: WorkContent;
  }): void;
  /** Sends what waited from before the page was loaded. */
  resume(person: string): Promise<void>;
  /** Whether an assignment's submission is still on its way. */
  holds(assignment: string): boolean;
  /** Takes a submission back that has not been tried or could not be sent yet; false when it is on its way or gone. */
  withdraw(assignment: string): Promise<boolean>;
  onOutcome(listener: (outcome: Outcome) => void): () => void;
}

const againAfter = 4000;

/** Submissions on their way, oldest first, one at a time; the same idempotency key until the server has answered. */
export function outbox(keep: Pick<Keep<KeptSubmission>, 'all' | 'put' | 'delete'>): Outbox {
  const listeners = new Set<(outcome: Outcome) => void>();
  let queue: KeptSubmission[] = [];
  let sending = false;
  let lost = false;
  let onTheWay: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const count = () => keptAnswers.set(lost ? queue.length : 0);
  const settle = async (submission: KeptSubmission, outcome: Outcome) => {
    queue = queue.filter((other) => other !== submission);
    await keep.delete(submission.key).catch(() => undefined);
    count();
    for (const listener of listeners) listener(outcome);
  };

  const pump = async () => {
    clearTimeout(timer);
    if (sending) return;
    sending = true;
    for (let first = queue[0]; first; first = queue[0]) {
      const late = lost;
      onTheWay = first.key;
      try {
        const { content, idempotencyKey, key } = first;
        const options = { body: content, idempotencyKey };
        const { data } = await send<Submitted>('POST', `/assignments/${key}/submit`, options);
        await settle(first, { submission: first, late, accepted: data });
      } catch (cause) {
        if (cause instanceof Problem && cause.status < 500)
          await settle(first, { submission: first, late, refused: cause });
        else {
          lost = true;
          count();
          onTheWay = undefined;
          timer = setTimeout(pump, againAfter);
          if (!(cause instanceof Unreachable || cause instanceof Problem)) throw cause;
          break;
        }
      }
    }
    if (queue.length === 0) lost = false;
    count();
    sending = false;
    onTheWay = undefined;
  };

  reachable.subscribe(() => {
    if (reachable.get()) void pump();
  });

  return {
    submit({ person, project, assignment, itemKey, content }) {
      const submission = {
        key: assignment,
        person,
        project,
        itemKey,
        content,
        idempotencyKey: newId(),
        at: Date.now(),
      };
      queue = [...queue, submission];
      count();
      // Kept first: a page closed in the middle sends it again, with the same idempotency key.
      void keep
        .put(submission)
        .catch(() => undefined)
        .then(pump);
    },
    async resume(person) {
      const kept = await keep.all().catch(() => []);
      const known = new Set(queue.map((one) => one.key));
      const mine = kept
        .filter((one) => one.person === person && !known.has(one.key))
        .sort((a, b) => a.at - b.at);
      queue = [...mine, ...queue];
      lost ||= mine.length > 0;
      await pump();
    },
    async withdraw(assignment) {
      const found = queue.find((one) => one.key === assignment);
      if (!found || onTheWay === assignment) return false;
      queue = queue.filter((one) => one !== found);
      await keep.delete(assignment).catch(() => undefined);
      count();
      return true;
    },
    holds: (assignment) => queue.some((one) => one.key === assignment),
    onOutcome(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
