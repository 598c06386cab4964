import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from '~/api/problem';
import { NotFound } from '~/shell/NotFound';
import { Outline } from '~/shell/Outline';
import { ProblemView } from '~/shell/ProblemView';

interface Props<T> {
  readonly query: UseQueryResult<T>;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}

/** What a query gave: its outline while it loads, the refusal when it was refused, else the content. */
export function Loaded<T>({ query, lines, children }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error instanceof Problem && query.error.status === 404) return <NotFound />;
  if (query.error) return <ProblemView cause={query.error} onRetry={() => void query.refetch()} />;
  return <Outline lines={lines} />;
}
