/** Between places of the page and UTF-16 offsets of the text; blocks carry their beginning in `data-start`. */

/** The offset of a place in the text; nothing if it lies outside of `root`. */
export function offsetAt(root: HTMLElement, node: Node, offset: number): number | undefined {
  if (!root.contains(node)) return undefined;
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-start]');
  if (!block || !root.contains(block)) return offset === 0 ? 0 : undefined;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return Number(block.dataset.start) + before.toString().length;
}

/** The offset under a point of the window. */
export function offsetAtPoint(root: HTMLElement, x: number, y: number): number | undefined {
  if ('caretPositionFromPoint' in document) {
    const place = document.caretPositionFromPoint(x, y);
    return place ? offsetAt(root, place.offsetNode, place.offset) : undefined;
  }
  // Safari before 18.4 has only the older name.
  const range = (
    document as unknown as { caretRangeFromPoint(x: number, y: number): Range | null }
  ).caretRangeFromPoint(x, y);
  return range ? offsetAt(root, range.startContainer, range.startOffset) : undefined;
}

/** The text node and its offset at a place of the text. */
export function placeAt(root: HTMLElement, at: number): { node: Node; offset: number } | undefined {
  const blocks = root.querySelectorAll<HTMLElement>('[data-start]');
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (Number(blocks[middle]?.dataset.start) <= at) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  if (!block) return undefined;
  let left = at - Number(block.dataset.start);
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return { node: block, offset: block.childNodes.length };
}

/** Where a caret at the offset stands, in window coordinates. */
export function caretBox(root: HTMLElement, at: number): DOMRect | undefined {
  const place = placeAt(root, at);
  if (!place) return undefined;
  const range = document.createRange();
  range.setStart(place.node, place.offset);
  range.collapse(true);
  const boxes = range.getClientRects();
  const box = boxes[boxes.length - 1];
  if (box) return box;
  // An empty line has no box of its own: take its block's.
  const element = place.node instanceof HTMLElement ? place.node : place.node.parentElement;
  return element?.getBoundingClientRect();
}
