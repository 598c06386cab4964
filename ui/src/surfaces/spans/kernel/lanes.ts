/** Something with a place in the text; any unit, end exclusive. */
export interface Placed {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Lane {
  /** 0 is nearest to the text. */
  readonly lane: number;
  /** Overlaps nothing: may be drawn as a tint instead of a line. */
  readonly alone: boolean;
}

/** By beginning, the longer first, so that nested ones come after what holds them. */
export const inOrder = (a: Placed, b: Placed): number =>
  a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Gives every stretch a lane in which it touches no other, the lowest that is free; the same whatever order they come in. */
export function lanesOf(placed: readonly Placed[]): ReadonlyMap<string, Lane> {
  const lanes = new Map<string, Lane>();
  const ends: number[] = [];
  let cluster: string[] = [];
  let reach = Number.NEGATIVE_INFINITY;
  const closeCluster = () => {
    const [only] = cluster;
    if (cluster.length === 1 && only !== undefined) lanes.set(only, { lane: 0, alone: true });
    cluster = [];
    ends.length = 0;
  };
  for (const one of [...placed].sort(inOrder)) {
    if (one.start >= reach) closeCluster();
    const free = ends.findIndex((end) => end <= one.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = one.end;
    lanes.set(one.id, { lane, alone: false });
    cluster.push(one.id);
    reach = Math.max(reach, one.end);
  }
  closeCluster();
  return lanes;
}
