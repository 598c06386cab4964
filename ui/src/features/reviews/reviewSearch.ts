/** What a review's address holds: one item, and the filter it is walked through with. */
export interface ReviewSearch {
  readonly item?: string;
  readonly filter?: string;
}

const text = (value: unknown) => {
  const written = typeof value === 'number' ? String(value) : value;
  return typeof written === 'string' && written !== '' ? written : undefined;
};

/** Reads the address; a key of digits is a text too. */
export const reviewSearch = (search: Record<string, unknown>): ReviewSearch => ({
  item: text(search.item),
  filter: text(search.filter),
});
