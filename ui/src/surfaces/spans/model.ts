import type { Region, SpanLabel } from '~/api/types';

/** Changes of a list of regions. All offsets are code points; regions keep the order of the text. */

const inText = (a: Region, b: Region) =>
  (a.message ?? 0) - (b.message ?? 0) || a.start - b.start || a.end - b.end;

const samePlace = (
  a: Pick<Region, 'start' | 'end' | 'message'>,
  b: Pick<Region, 'start' | 'end' | 'message'>,
) => a.start === b.start && a.end === b.end && (a.message ?? null) === (b.message ?? null);

const overlaps = (a: Region, b: Region) =>
  (a.message ?? null) === (b.message ?? null) && a.start < b.end && b.start < a.end;

/** Adds a region; the same stretch with the same label is not added twice. */
export function added(regions: readonly Region[], region: Region): readonly Region[] {
  const known = regions.some((other) => samePlace(other, region) && other.label === region.label);
  return known ? regions : [...regions, region].sort(inText);
}

export const changed = (regions: readonly Region[], id: string, change: Partial<Region>): readonly Region[] =>
  regions.map((region) => (region.id === id ? { ...region, ...change } : region)).sort(inText);

/** Another label; attributes belong to the old one and go. */
export const relabelled = (regions: readonly Region[], id: string, label: string): readonly Region[] =>
  regions.map((region) =>
    region.id === id && region.label !== label ? { ...region, label, attributes: null } : region,
  );

export const without = (regions: readonly Region[], id: string): readonly Region[] =>
  regions.filter((region) => region.id !== id);

/** A predicted region taken over as the person's own, with where it came from. */
export const takenOver = (predicted: Region, prediction: string, id: string): Region => ({
  ...predicted,
  id,
  origin: { prediction, region: predicted.id },
});

/** Whether a region would lie over another one, where the rubric forbids that. */
export const collides = (regions: readonly Region[], region: Region): boolean =>
  regions.some((other) => other.id !== region.id && overlaps(other, region));

/** A short id that no region has yet; ids only need to be unique within their answer. */
export function freeId(taken: readonly { readonly id: string }[], prefix: string): string {
  const used = new Set(taken.map((one) => one.id));
  let number = taken.length + 1;
  while (used.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}

/** The attribute that is to be said next about a region: a required one first; nothing when all are said. */
export function nextAttribute(label: SpanLabel | undefined, region: Region | undefined): string | undefined {
  const open = Object.entries(label?.attributes ?? {}).filter(
    ([name]) => region && !region.attributes?.[name],
  );
  return (open.find(([, { required }]) => required) ?? open[0])?.[0];
}
