/** What the tracker's address holds; the same words as in the API. */
export interface TrackerSearch {
  readonly filter?: string;
  readonly sort?: string;
  /** Comma-separated. */
  readonly columns?: string;
  /** The item whose story is open. */
  readonly item?: string;
}

const text = (value: unknown) => {
  const written = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  return typeof written === 'string' && written !== '' ? written : undefined;
};

/** Reads the address; numbers are texts too, because the router reads `item=17` as a number. */
export const trackerSearch = (search: Record<string, unknown>): TrackerSearch => ({
  filter: text(search.filter),
  sort: text(search.sort),
  columns: text(search.columns),
  item: text(search.item),
});
