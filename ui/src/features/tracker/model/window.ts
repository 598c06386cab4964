/** Which rows of a long list of equal rows are drawn: those in sight and some on both sides. */
export interface RowWindow {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly before: number;
  readonly after: number;
}

/** The window for a scroll position, in pixels; `spare` rows more on either side keep a fast scroll from showing blanks. */
export function rowWindow(
  count: number,
  rowHeight: number,
  scrollTop: number,
  height: number,
  spare = 12,
): RowWindow {
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight) - spare));
  const last = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + spare);
  return { first, last, before: first * rowHeight, after: Math.max(0, (count - last) * rowHeight) };
}
