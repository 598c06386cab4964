import type { Region } from '~/api/types';

/** A predicted region waiting for a decision. */
export interface GhostRegion {
  /** `prediction/region`, the same name by which a removed one is remembered. */
  readonly key: string;
  readonly prediction: string;
  readonly model: string;
  readonly score: number | undefined;
  readonly region: Region;
}

/** What the side list and palette of a spans question show and do; the screen that owns the answer provides it. */
export interface SpansWork {
  readonly regions: readonly Region[];
  readonly undecided: readonly GhostRegion[];
  readonly seen: number;
  readonly predicted: number;
  /** "Nothing to label" was said. */
  readonly none: boolean;
  readonly selected: string | undefined;
  /** The text marked and not yet labelled. */
  readonly markedText: string | undefined;
  readonly relabelling: boolean;
  readonly perCharacter: boolean;
  textOf(region: Region): string;
  /** Stays the same object while the item is open, so that rows are not drawn again for it. */
  readonly doings: {
    /** Labels what is marked, else relabels what is selected; false when there is neither. */
    label(label: string): boolean;
    select(id: string | undefined): void;
    accept(key: string): void;
    /** Takes a region or an undecided one away. */
    remove(id: string): void;
    attribute(id: string, name: string, value: string | undefined): void;
    sayNone(): void;
    togglePerCharacter(): void;
  };
}
