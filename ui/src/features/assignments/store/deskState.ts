import type { Assignment, Rubric, WorkContent } from '~/api/types';
import type { Store } from '~/shared/store';
import type { Finding } from '../model/check';
import type { ActiveTime } from './activeTime';
import type { KeptDraft } from './database';
import type { Session } from './session';

/** `waiting`: nothing was fetched ahead and the server cannot be reached. */
export type Phase = 'opening' | 'working' | 'waiting' | 'nothing' | 'failed';

/** An item ready to be shown. */
export interface Prepared {
  readonly assignment: Assignment;
  readonly rubric: Rubric;
  readonly kept: KeptDraft | undefined;
}

/** An item that left the desk. `at` in milliseconds since 1970. */
interface Left {
  readonly assignment: string;
  readonly itemKey: string;
  readonly at: number;
}

export interface DeskState {
  readonly phase: Phase;
  readonly session: Session | undefined;
  readonly time: ActiveTime | undefined;
  /** The next item with all it needs, so that it is shown in the very moment the present one is handed in. */
  readonly next: Prepared | undefined;
  /** Submitted last in this sitting; may be reopened where policy allows. */
  readonly last: Left | undefined;
  /** Skipped last in this sitting, if nothing was handed in since; may be taken back while its seat is free. */
  readonly skipped: Left | undefined;
  readonly cause: unknown;
  /** The same draft was saved elsewhere: the person chooses. */
  readonly conflict: Assignment | undefined;
}

export interface Desk {
  readonly state: Store<DeskState>;
  open(): Promise<void>;
  /** Hands the present item in and shows the next at once. */
  submit(): void;
  /** The item leaves the desk once the server has agreed; whoever it is escalated to goes on with the draft. */
  giveAway(how: 'skip' | 'escalate', reason: string, note: string): Promise<void>;
  /** Shows an item again that was skipped, if its seat is still to be had. */
  takeBack(assignment: string): Promise<void>;
  reopen(): Promise<void>;
  settleConflict(take: 'mine' | 'theirs'): void;
  /** Shows an item again whose submission was refused, with what was handed in and what is wrong with it. */
  bringBack(assignment: string, content: WorkContent, findings: readonly Finding[]): Promise<void>;
  /** Claims again, e.g. because new items came. */
  lookAgain(): Promise<void>;
  /** Saves now; for leaving. */
  flush(): void;
  /** `elsewhere`: another tab works on, so nothing may be written any more. */
  close(elsewhere?: boolean): void;
}
