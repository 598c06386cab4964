import type { Region, Relation, RelationsAnswer, RelationType } from '~/api/types';
import { freeId } from '../spans/model';

/** The types whose ends may have these labels; a type without a list takes every label. */
export function fitting(
  types: readonly RelationType[],
  from: Region | undefined,
  to: Region | undefined,
): readonly RelationType[] {
  const fits = (allowed: readonly string[] | null | undefined, region: Region | undefined) =>
    region === undefined || !allowed || allowed.length === 0 || allowed.includes(region.label);
  return types.filter((type) => fits(type.from, from) && fits(type.to, to));
}

/** Adds a link; the same link is not added twice. */
export function linked(
  answer: RelationsAnswer | undefined,
  from: string,
  to: string,
  type: string,
): RelationsAnswer {
  const relations = answer?.relations ?? [];
  const known = relations.some((one) => one.from === from && one.to === to && one.type === type);
  const next: Relation = { id: freeId(relations, 'l'), from, to, type };
  return { kind: 'relations', relations: known ? relations : [...relations, next] };
}

/** Without a link; without any left there is no answer. */
export function unlinked(answer: RelationsAnswer | undefined, id: string): RelationsAnswer | undefined {
  const relations = (answer?.relations ?? []).filter((one) => one.id !== id);
  return relations.length === 0 ? undefined : { kind: 'relations', relations };
}

/** Without the links of regions that are gone. */
export function withoutLoose(
  answer: RelationsAnswer,
  regions: readonly Region[],
): RelationsAnswer | undefined {
  const there = new Set(regions.map((region) => region.id));
  const relations = answer.relations.filter(({ from, to }) => there.has(from) && there.has(to));
  if (relations.length === answer.relations.length) return answer;
  return relations.length === 0 ? undefined : { kind: 'relations', relations };
}
