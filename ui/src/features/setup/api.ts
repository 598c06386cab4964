import { queryOptions } from '@tanstack/react-query';
import { api } from '~/api/client';
import type { Frozen } from '~/api/frozen';
import type * as generated from '~/api/generated';
import type { ItemView, Prediction, Rubric } from '~/api/types';
import type { Schema } from './model/schema';

/** A project's own files as they are sent to and from the server. */
export interface ProjectFiles {
  readonly file: string;
  readonly guidelines: string;
}
export interface StoredFiles extends ProjectFiles {
  readonly revision: number;
}
export type FileChange = Frozen<generated.Change>;
/** What applying did, or would do, and what the team lacks for the workflow. */
export type Applied = Frozen<generated.Applied>;
export interface Previewed {
  readonly rubric: Rubric;
  readonly item?: ItemView | null;
  readonly predictions?: readonly Prediction[] | null;
  /** What the row's predictions hold that no question can take. */
  readonly unfit?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
}

export const fileQuery = (slug: string) =>
  queryOptions({
    queryKey: ['projectFile', slug],
    queryFn: ({ signal }) => api.get<StoredFiles>(`/projects/${slug}/file`, { signal }),
    // What somebody is editing must not be replaced under their hands.
    staleTime: Number.POSITIVE_INFINITY,
  });

export const schemaQuery = queryOptions({
  queryKey: ['projectSchema'],
  queryFn: ({ signal }) => api.get<Schema>('/projects/schema.json', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

const besides = ({ guidelines }: ProjectFiles) => (guidelines ? { 'guidelines.md': guidelines } : {});

/** Makes or changes a project from its files; `dryRun` only says what would change. */
export const applyFiles = (files: ProjectFiles, dryRun: boolean) =>
  api.post<Applied>('/projects/apply', { file: files.file, files: besides(files), dry_run: dryRun });

/** What labelling would look like with these files and this row; nothing is stored. */
export const previewQuery = (files: ProjectFiles, row: unknown) =>
  queryOptions({
    queryKey: ['preview', files.file, files.guidelines, row],
    queryFn: ({ signal }) =>
      api.post<Previewed>(
        '/projects/preview',
        { file: files.file, files: besides(files), ...(row ? { row } : {}) },
        { signal },
      ),
    gcTime: 60_000,
    retry: false,
  });
