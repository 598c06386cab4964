import type { Region } from '~/api/types';

/** What one annotator, or several alike, marked at a place where others marked something else. */
export interface Choice {
  /** The names of the columns, such as `A` or `AC`. */
  readonly columns: string;
  readonly regions: readonly Region[];
}

/** A place at which answers differ: moved, relabelled or overlapping spans. Somebody has to say which of them counts. */
export interface Conflict {
  readonly key: string;
  readonly message: number | null;
  readonly start: number;
  readonly end: number;
  readonly choices: readonly Choice[];
}

export interface Merging {
  /** What nobody contradicts: marked alike, or marked by some where the others marked nothing. */
  readonly sure: readonly Region[];
  readonly conflicts: readonly Conflict[];
}

interface Named {
  readonly column: string;
  readonly region: Region;
}

const message = (region: Region) => region.message ?? null;
const inText = (a: Region, b: Region) => (a.message ?? 0) - (b.message ?? 0) || a.start - b.start;

/** The spans of several answers as one, in the order of the text, with the places that are left to decide. */
export function merging(answers: readonly { name: string; regions: readonly Region[] }[]): Merging {
  const sure: Region[] = [];
  const conflicts: Conflict[] = [];
  for (const place of places(answers)) {
    const choices = alike(place);
    const [first] = choices;
    if (first && choices.length === 1) sure.push(...first.regions);
    else conflicts.push(conflictAt(place, choices));
  }
  return { sure: withOwnIds(sure), conflicts };
}

/** Spans that overlap each other, directly or through others, lie at one place. */
function places(answers: readonly { name: string; regions: readonly Region[] }[]): readonly Named[][] {
  const all = answers
    .flatMap(({ name, regions }) => regions.map((region) => ({ column: name, region })))
    .sort((a, b) => inText(a.region, b.region));
  const found: Named[][] = [];
  let end = -1;
  for (const one of all) {
    const last = found.at(-1);
    const here = last?.[0] && message(last[0].region) === message(one.region) && one.region.start < end;
    end = here ? Math.max(end, one.region.end) : one.region.end;
    if (here) last.push(one);
    else found.push([one]);
  }
  return found;
}

/** The different things said at a place; an equal one is listed once with everybody who said it. */
function alike(place: readonly Named[]): readonly Choice[] {
  const said = new Map<string, Region[]>();
  for (const { column, region } of place) said.set(column, [...(said.get(column) ?? []), region]);
  const choices = new Map<string, { columns: string; regions: readonly Region[] }>();
  for (const [column, regions] of said) {
    const words = JSON.stringify(regions.map(plain).sort());
    const known = choices.get(words);
    choices.set(words, { columns: `${known?.columns ?? ''}${column}`, regions: known?.regions ?? regions });
  }
  return [...choices.values()];
}

const plain = ({ start, end, label, attributes }: Region) => [
  start,
  end,
  label,
  Object.entries(attributes ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
];

function conflictAt(place: readonly Named[], choices: readonly Choice[]): Conflict {
  const regions = place.map(({ region }) => region);
  const start = Math.min(...regions.map((region) => region.start));
  const end = Math.max(...regions.map((region) => region.end));
  const [first] = regions;
  const at = first ? message(first) : null;
  return { key: `${at ?? ''}:${start}-${end}`, message: at, start, end, choices };
}

/** Ids are unique within an answer only: of two that are called the same the later one gets another. */
function withOwnIds(regions: readonly Region[], used = new Set<string>()): readonly Region[] {
  return regions.map((region) => {
    let { id } = region;
    for (let n = 2; used.has(id); n++) id = `${region.id}_${n}`;
    used.add(id);
    return { ...region, id };
  });
}

/** The regions with those of a choice, in place of whatever stood there. */
export function settled(
  regions: readonly Region[],
  conflict: Conflict,
  choice: Choice | undefined,
): readonly Region[] {
  const kept = regions.filter((region) => !liesAt(region, conflict));
  const added = withOwnIds(choice?.regions ?? [], new Set(kept.map((region) => region.id)));
  return [...kept, ...added].sort(inText);
}

/** Whether a region lies at the place of a conflict: then it has been decided. */
export const liesAt = (region: Region, conflict: Conflict): boolean =>
  message(region) === conflict.message && region.start < conflict.end && conflict.start < region.end;
