import type { Frozen } from '../frozen';
import type * as generated from '../generated';
import type { Answers, Mark, Note, WorkContent } from './answers';

/** One turn of a conversation; programs write `content` or `text`. */
export interface Message {
  readonly role?: string | null;
  readonly name?: string | null;
  readonly content?: unknown;
  readonly text?: string | null;
}
/** A named part of an item as it is shown. */
export interface Input {
  readonly kind: 'text' | 'conversation' | 'table';
  readonly title?: string | null;
  readonly value: unknown;
  readonly language?: string | null;
  readonly direction?: 'ltr' | 'rtl' | 'auto' | null;
}
export interface ItemView {
  readonly id: string;
  readonly key: string;
  readonly data?: unknown;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly domain?: string | readonly string[] | null;
  readonly language?: string | null;
  readonly sensitivity?: string | null;
}
export interface Prediction {
  readonly id: string;
  readonly model?: string | null;
  readonly version?: string | null;
  readonly answers: Answers;
  readonly scores?: Readonly<Record<string, number>> | null;
}
export type Finding = Frozen<generated.FindingView>;
/** A blind annotation as the reviewer sees it: a column without a name. */
export interface ReviewColumn {
  readonly name: string;
  readonly answers: Answers;
  readonly notes?: readonly Note[] | null;
  readonly marks?: Readonly<Record<string, Mark>> | null;
  readonly best_effort?: boolean;
}
export type Comparison = Frozen<generated.Comparison>;
export interface ReviewView {
  readonly columns: readonly ReviewColumn[];
  readonly comparison: { readonly agree: boolean; readonly questions: Readonly<Record<string, Comparison>> };
}
export interface HandedOver {
  readonly reason?: string | null;
  readonly note?: string | null;
  readonly draft?: WorkContent | null;
}
/** A claimed slot: what the labelling and reviewing screens work on. */
export interface Assignment {
  readonly id: string;
  readonly stage: string;
  readonly stage_kind: 'label' | 'review';
  readonly state: string;
  readonly item: ItemView;
  readonly predictions: readonly Prediction[];
  readonly draft?: WorkContent | null;
  readonly draft_revision: number;
  readonly lease_until?: string | null;
  readonly lease_seconds?: number | null;
  readonly rubric_version: number;
  readonly returned_times?: number;
  readonly findings?: readonly Finding[] | null;
  readonly handed_over?: HandedOver | null;
  readonly active_ms?: number;
  readonly review?: ReviewView | null;
}
export type Submitted = Frozen<generated.Receipt>;
/** One's own work in a project, for the end state, the inbox and "what is left". */
export type Work = Frozen<generated.WorkView>;
export type WorkEntry = Frozen<generated.WorkViewOpen>;
export type SubmittedToday = Frozen<generated.WorkViewSubmitted>;
