import type { Clause, Rubric } from '~/api/types';

/** A clause with where it stands among its parents. */
export interface Heading extends Clause {
  readonly words: string;
}

/** What was decided at clauses: enough of it to find and place it. */
interface Decided {
  readonly decision: string;
  readonly clauses: readonly string[];
}

/** The decisions that stand at a clause. */
export const atClause = <D extends Decided>(id: string, decided: readonly D[]): readonly D[] =>
  decided.filter((one) => one.clauses.includes(id));

/** Those that stand at none of the clauses: about the whole, or about a clause that is gone. */
export function atNoClause<D extends Decided>(
  clauses: readonly Clause[],
  decided: readonly D[],
): readonly D[] {
  const known = new Set(clauses.filter((one) => one.title !== '').map((one) => one.id));
  return decided.filter((one) => !one.clauses.some((id) => known.has(id)));
}

/**
 * Clauses in which, or in a decision at which, every searched word or number occurs; those whose title or number begins with it
 * first.
 */
export function searchClauses(
  clauses: readonly Clause[],
  search: string,
  decided: readonly Decided[] = [],
): readonly Clause[] {
  const words = search.toLowerCase().replace(/^§/, '').split(/\s+/).filter(Boolean);
  if (words.length === 0) return clauses;
  const text = ({ number, title, id, markdown }: Clause) =>
    [number, title, id, markdown, ...atClause(id, decided).map((one) => one.decision)]
      .join(' ')
      .toLowerCase();
  const hits = clauses.filter((clause) => words.every((word) => text(clause).includes(word)));
  const [first = ''] = words;
  const rank = ({ number, title, id }: Clause) =>
    number.startsWith(first) || title.toLowerCase().startsWith(first) || id.startsWith(first) ? 0 : 1;
  return hits.toSorted((a, b) => rank(a) - rank(b));
}

/** "2.3 Facts": how a clause is named on chips and in lists. */
export const clauseName = ({ number, title }: Pick<Clause, 'number' | 'title'>): string =>
  [number, title].filter(Boolean).join(' ');

/** What changed between two versions of a rubric, clause by clause. */
export interface RubricChange {
  readonly clause: Clause;
  readonly what: 'added' | 'removed' | 'changed';
  readonly before?: string;
}

export function changesBetween(before: Rubric, after: Rubric): readonly RubricChange[] {
  const old = new Map(before.clauses.map((clause) => [clause.id, clause]));
  const fresh = new Set(after.clauses.map((clause) => clause.id));
  const now = after.clauses.flatMap((clause): RubricChange[] => {
    const was = old.get(clause.id);
    if (!was) return [{ clause, what: 'added' }];
    const same = was.markdown.trim() === clause.markdown.trim() && was.title === clause.title;
    return same ? [] : [{ clause, what: 'changed', before: was.markdown }];
  });
  const gone = before.clauses.filter((clause) => !fresh.has(clause.id));
  return [...now, ...gone.map((clause): RubricChange => ({ clause, what: 'removed' }))];
}

/** The clauses cited last on this computer, newest first. */
const recentKey = 'touchstone.clauses';
const mostRecent = 8;

export function recentClauses(): readonly string[] {
  const kept = localStorage.getItem(recentKey);
  return kept ? kept.split('\n') : [];
}

export function rememberClause(id: string): void {
  const recent = [id, ...recentClauses().filter((other) => other !== id)].slice(0, mostRecent);
  localStorage.setItem(recentKey, recent.join('\n'));
}

/** A cited clause in words: `§2.3 Facts`; by its id where the rubric has it no more. */
export function citedName(clauses: readonly Clause[], id: string): string {
  const clause = clauses.find((one) => one.id === id);
  return `§${clause ? clauseName(clause) : id}`;
}
