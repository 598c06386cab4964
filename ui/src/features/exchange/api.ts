import { queryOptions } from '@tanstack/react-query';
import { api } from '~/api/client';
import type { Frozen } from '~/api/frozen';
import type * as generated from '~/api/generated';
import type { Input, ItemView } from '~/api/types';
import { listed } from '~/features/people/api';
import type { Job } from '~/features/projects/api';

export interface ImportProblem {
  readonly result?: string;
  readonly line?: number | null;
  readonly field?: string | null;
  readonly code: string;
  readonly message: string;
}
export interface ImportOutcome {
  readonly read: number;
  readonly accepted: number;
  readonly same: number;
  readonly changed: number;
  readonly rejected: number;
  readonly warnings: number;
  readonly predictions: number;
  readonly problems?: readonly ImportProblem[];
  readonly first_rows?: readonly unknown[];
}
export interface ImportChoice {
  readonly file: File;
  readonly what: 'items' | 'predictions';
  readonly format: string;
  readonly encoding: string;
  readonly changed: 'report' | 'update';
}

/** Sends the file to be tried (`dryRun`) or imported; the answer is a job to watch. */
export function startImport(slug: string, choice: ImportChoice, dryRun: boolean): Promise<Job> {
  const items = choice.what === 'items';
  return api.post<Job>(`/projects/${slug}/${items ? 'imports' : 'predictions-imports'}`, choice.file, {
    query: {
      format: choice.format || formatOf(choice.file.name),
      dry_run: dryRun || undefined,
      changed: items ? choice.changed : undefined,
      encoding: choice.encoding,
    },
  });
}

/** The format that a file's name promises; nothing when it promises none. */
export function formatOf(name: string): string {
  const ending = /\.(jsonl|ndjson|json|csv|manifest)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'ndjson') return 'jsonl';
  return ending === 'manifest' ? 'sagemaker' : (ending ?? '');
}

/** The outcome of an import as far as there is one yet. */
export function outcomeOf(job: Job | undefined): ImportOutcome | undefined {
  const outcome = job?.outcome as Partial<ImportOutcome> | null | undefined;
  return outcome && typeof outcome.read === 'number' ? (outcome as ImportOutcome) : undefined;
}

/** A preview row as an item: its inputs come as bare values, or as an item has them. */
export function itemOf(row: unknown): ItemView | undefined {
  const outer = row as { item?: unknown; inputs?: Record<string, unknown>; key?: string } | null;
  if (outer?.item) return itemOf(outer.item);
  if (!outer?.inputs) return undefined;
  const inputs = Object.entries(outer.inputs).map(([name, value]) => [
    name,
    isInput(value) ? value : bare(value),
  ]);
  return { ...(outer as unknown as ItemView), inputs: Object.fromEntries(inputs) };
}

const isInput = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && 'kind' in value && 'value' in value;

const bare = (value: unknown): Input => ({ kind: 'text', value });

export interface ReleaseFile {
  readonly name: string;
  readonly bytes?: number | null;
  readonly size?: number | null;
  readonly sha256?: string | null;
  readonly hash?: string | null;
}
export interface Release {
  readonly number: number;
  readonly title: string;
  readonly items: number;
  readonly hash?: string | null;
  readonly created_at: string;
  readonly created_by?: string | null;
  readonly files?: readonly ReleaseFile[];
  readonly manifest?: { readonly files?: readonly ReleaseFile[]; readonly filter?: unknown } | null;
}

export const releasesQuery = (slug: string) =>
  queryOptions({
    queryKey: ['job', slug, 'releases'],
    queryFn: async ({ signal }) =>
      listed<Release>(await api.get(`/projects/${slug}/releases`, { signal }), 'releases'),
  });

export const releaseQuery = (slug: string, number: number) =>
  queryOptions({
    queryKey: ['release', slug, number],
    queryFn: ({ signal }) => api.get<Release>(`/projects/${slug}/releases/${number}`, { signal }),
    // A release never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Items of one sort: how many, and the keys of the first. */
export type Keys = Frozen<generated.DifferenceKeys>;
/** What lies between two releases. */
export type Difference = Frozen<generated.Difference>;

export const comparisonQuery = (slug: string, older: number, newer: number) =>
  queryOptions({
    queryKey: ['release', slug, older, 'compare', newer],
    queryFn: ({ signal }) =>
      api.get<Difference>(`/projects/${slug}/releases/${older}/compare/${newer}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The filter that a release was made with, as it was written; nothing when it holds everything that was decided. */
export const filterOf = (release: Release): string =>
  typeof release.manifest?.filter === 'string' ? release.manifest.filter : '';

/** The files of a release, wherever the answer keeps them. */
export const filesOf = (release: Release): readonly ReleaseFile[] =>
  release.files ?? release.manifest?.files ?? [];
