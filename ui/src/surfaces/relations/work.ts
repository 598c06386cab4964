import type { Region } from '~/api/types';

/** A predicted link waiting for a decision; its ends are one's own regions or predicted ones that still wait themselves. */
export interface GhostLink {
  readonly key: string;
  readonly prediction: string;
  readonly model: string;
  readonly score: number | undefined;
  readonly type: string;
  readonly from: Region;
  readonly to: Region;
}

/** What can be done with predicted links. */
export interface LinksWork {
  readonly undecided: readonly GhostLink[];
  accept(link: GhostLink): void;
  remove(link: GhostLink): void;
}
