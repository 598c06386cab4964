import type { Frozen } from '../frozen';
import type * as generated from '../generated';
import type { NoValue } from './answers';

/** What every question has. `when`, `cite` and `note` are conditions as written in the project file. */
interface QuestionBase {
  readonly id: string;
  readonly title?: string | null;
  readonly help?: string | null;
  /** The clause that matters most for it. */
  readonly clause?: string | null;
  readonly required?: boolean;
  readonly when?: string | null;
  readonly cite?: string | null;
  readonly note?: string | null;
}

/** An option; with `options` of its own it is a branch of a tree. */
export interface Option {
  readonly id: string;
  readonly title?: string | null;
  readonly help?: string | null;
  readonly clause?: string | null;
  readonly options?: readonly Option[] | null;
}
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly many?: boolean;
}
export interface RatingQuestion extends QuestionBase {
  readonly kind: 'rating';
  readonly scale: { readonly min: number; readonly max: number; readonly step?: number | null };
  readonly anchors?: Readonly<Record<string, string>> | null;
  readonly none?: readonly NoValue[] | null;
}
export interface Criterion {
  readonly id: string;
  readonly title?: string | null;
  readonly help?: string | null;
  readonly clause?: string | null;
  readonly weight?: number | null;
}
export interface ChecklistQuestion extends QuestionBase {
  readonly kind: 'checklist';
  readonly criteria: readonly Criterion[];
  readonly not_applicable?: boolean;
}
export interface WritingQuestion extends QuestionBase {
  readonly kind: 'writing';
  /** Code points. */
  readonly min?: number | null;
  readonly max?: number | null;
  /** The input that the text begins from. */
  readonly base?: string | null;
}
export interface Attribute {
  readonly title?: string | null;
  readonly options: readonly (string | Option)[];
  readonly required?: boolean;
}
export interface SpanLabel {
  readonly id: string;
  readonly title?: string | null;
  readonly help?: string | null;
  readonly clause?: string | null;
  readonly attributes?: Readonly<Record<string, Attribute>> | null;
}
export interface SpansQuestion extends QuestionBase {
  readonly kind: 'spans';
  /** The input that is labelled. */
  readonly of: string;
  readonly labels: readonly SpanLabel[];
  readonly by?: 'word' | 'character';
  readonly overlap?: boolean;
}
export interface RelationType {
  readonly id: string;
  readonly title?: string | null;
  readonly from?: readonly string[] | null;
  readonly to?: readonly string[] | null;
}
export interface RelationsQuestion extends QuestionBase {
  readonly kind: 'relations';
  /** The spans question whose regions are linked. */
  readonly of: string;
  readonly types: readonly RelationType[];
}

export type Question =
  | ChoiceQuestion
  | RatingQuestion
  | ChecklistQuestion
  | WritingQuestion
  | SpansQuestion
  | RelationsQuestion;

export type Clause = Frozen<generated.Clause>;
export interface Rubric {
  readonly version: number;
  readonly published_at?: string | null;
  readonly clauses: readonly Clause[];
  readonly questions: readonly Question[];
}
