import type { Frozen } from '../frozen';
import type * as generated from '../generated';

// What the contract lets a request leave out, or what is null in drafts, is told apart here; the rest is the contract's own.

/** Where a region came from when it was not drawn by a person. */
export type Origin = Frozen<generated.Origin>;

/** A labelled stretch; offsets are Unicode code points, end exclusive; `message` is the turn of a conversation. */
export interface Region {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly message?: number | null;
  readonly attributes?: Readonly<Record<string, string>> | null;
  readonly origin?: Origin | null;
}

export type Relation = Frozen<generated.Relation>;

export type NoValue = NonNullable<generated.RatingAnswer['none']>;
export type CriterionAnswer = NonNullable<generated.ChecklistAnswer['criteria']>[string];

export interface ChoiceAnswer {
  readonly kind: 'choice';
  /** Option ids; in a tree the path joined by `/`. */
  readonly options: readonly string[];
}
export interface RatingAnswer {
  readonly kind: 'rating';
  readonly value?: number | null;
  readonly none?: NoValue | null;
}
export interface ChecklistAnswer {
  readonly kind: 'checklist';
  readonly criteria: Readonly<Record<string, CriterionAnswer>>;
}
export interface WritingAnswer {
  readonly kind: 'writing';
  readonly text: string;
}
export interface SpansAnswer {
  readonly kind: 'spans';
  readonly regions: readonly Region[];
}
export interface RelationsAnswer {
  readonly kind: 'relations';
  readonly relations: readonly Relation[];
}

export type Answer =
  | ChoiceAnswer
  | RatingAnswer
  | ChecklistAnswer
  | WritingAnswer
  | SpansAnswer
  | RelationsAnswer;
export type Answers = Readonly<Record<string, Answer>>;

export interface Note {
  readonly text: string;
  readonly clauses?: readonly string[];
  readonly question?: string | null;
}
export interface Mark {
  readonly ambiguous?: string | null;
  /** 0 to 1. */
  readonly confidence?: number | null;
}
export interface Flag {
  readonly reason: string;
  readonly note?: string | null;
}
export interface Decision {
  /** A column name, `merge` or `own`. */
  readonly take?: string | null;
  readonly reason?: string | null;
  readonly clauses?: readonly string[];
}

/** Everything a draft and a submission carry. */
export interface WorkContent {
  readonly answers: Answers;
  readonly notes?: readonly Note[];
  readonly marks?: Readonly<Record<string, Mark>>;
  readonly best_effort?: boolean;
  readonly flags?: readonly Flag[];
  readonly decisions?: Readonly<Record<string, Decision>>;
  readonly active_ms?: number;
}
