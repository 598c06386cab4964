import type { Region } from '~/api/types';
import { useMessages } from '~/messages';
import { pairRegions } from './model/regions';

interface Props {
  readonly first: string;
  readonly second: string;
  readonly a: readonly Region[];
  readonly b: readonly Region[];
}

/** How the spans of two answers stand to each other, counted: "3 same · 1 moved · 1 only in B". */
export function SpanDifferences({ first, second, a, b }: Props) {
  const m = useMessages();
  const words = {
    same: m.review.same,
    moved: m.review.moved,
    relabelled: m.review.relabelled,
    attributes: m.review.attributes,
    only_a: m.review.only(first),
    only_b: m.review.only(second),
  };
  const counts = new Map<keyof typeof words, number>();
  for (const pair of pairRegions(a, b)) counts.set(pair.how, (counts.get(pair.how) ?? 0) + 1);
  const told = (Object.keys(words) as (keyof typeof words)[])
    .filter((how) => counts.has(how))
    .map((how) => m.review.counts(counts.get(how) ?? 0, words[how]));
  return <small>{told.join(' · ')}</small>;
}
