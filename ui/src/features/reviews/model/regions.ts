import type { Region } from '~/api/types';

/** How a region of the first answer stands to one of the second. */
export type Pairing =
  | { readonly how: 'same' | 'moved' | 'relabelled' | 'attributes'; readonly a: Region; readonly b: Region }
  | { readonly how: 'only_a'; readonly a: Region }
  | { readonly how: 'only_b'; readonly b: Region };

const message = (region: Region) => region.message ?? null;

/** Shared length over united length, 0 to 1; different messages share nothing. */
export function overlap(a: Region, b: Region): number {
  if (message(a) !== message(b)) return 0;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/**
 * Pairs the regions of two answers one to one, the best fitting pairs first: equal ones, then equal places, then equal labels
 * that overlap most. Only for showing; the server's comparison decides what is equal.
 */
export function pairRegions(first: readonly Region[], second: readonly Region[]): readonly Pairing[] {
  const candidates = first.flatMap((a) =>
    second.map((b) => ({ a, b, fit: fitOf(a, b) })).filter((one) => one.fit > 0),
  );
  candidates.sort((x, y) => y.fit - x.fit || x.a.start - y.a.start);
  const pairs: Pairing[] = [];
  const used = new Set<Region>();
  for (const { a, b } of candidates) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    pairs.push({ how: howOf(a, b), a, b });
  }
  for (const a of first) if (!used.has(a)) pairs.push({ how: 'only_a', a });
  for (const b of second) if (!used.has(b)) pairs.push({ how: 'only_b', b });
  return pairs.sort((x, y) => startOf(x) - startOf(y));
}

function fitOf(a: Region, b: Region): number {
  const shared = overlap(a, b);
  if (shared === 0) return 0;
  return shared + (a.label === b.label ? 1 : 0) + (shared === 1 ? 1 : 0);
}

function howOf(a: Region, b: Region): 'same' | 'moved' | 'relabelled' | 'attributes' {
  if (a.label !== b.label) return 'relabelled';
  if (a.start !== b.start || a.end !== b.end) return 'moved';
  return JSON.stringify(Object.entries(a.attributes ?? {}).sort()) ===
    JSON.stringify(Object.entries(b.attributes ?? {}).sort())
    ? 'same'
    : 'attributes';
}

const startOf = (pair: Pairing) => {
  const region = 'a' in pair ? pair.a : pair.b;
  return (region.message ?? 0) * 1e9 + region.start;
};
