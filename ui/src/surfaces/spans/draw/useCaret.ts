import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Boundaries, Stretch } from '../kernel/boundaries';
import { markedWords } from '../kernel/markedWords';
import type { Step } from '../kernel/nudge';
import { stepped } from '../kernel/stepping';
import { caretBox, offsetAtPoint } from './places';

/** A caret with the place where a marked stretch began; UTF-16. */
export interface Caret {
  readonly anchor: number;
  readonly at: number;
}

interface Wiring {
  readonly root: RefObject<HTMLElement | null>;
  readonly text: string;
  readonly bounds: Boundaries;
  readonly rightToLeft: boolean;
  /** By what the arrows move; with Ctrl it is the other one. */
  readonly step: Step;
  /** The stretch between anchor and caret, or nothing when they meet; `fine` when it was marked by character. */
  readonly onMark: (start: number, end: number, fine: boolean) => void;
}

/** A caret in text that cannot be typed into: arrows by the step, Ctrl by the other one, Shift marks, Home and End by line. */
export function useCaret({ root, text, bounds, rightToLeft, step, onMark }: Wiring) {
  const [caret, setCaret] = useState<Caret>();

  const vertically = (at: number, direction: 1 | -1) => {
    const box = root.current && caretBox(root.current, at);
    if (!root.current || !box) return at;
    // Looks line by line, because the space above labels is no text.
    for (let lines = 1; lines <= 4; lines++) {
      const y = direction === 1 ? box.bottom + lines * 12 : box.top - lines * 12;
      const found = offsetAtPoint(root.current, box.left, y);
      const there = found === undefined ? undefined : caretBox(root.current, found);
      if (found !== undefined && there && Math.abs(there.top - box.top) > 4) return found;
    }
    return direction === 1 ? text.length : 0;
  };

  const target = (key: string, other: boolean, at: number): number | undefined => {
    if (key === 'ArrowDown') return vertically(at, 1);
    if (key === 'ArrowUp') return vertically(at, -1);
    return stepped({ text, bounds, rightToLeft, step }, key, other, at);
  };

  const put = (next: Caret | undefined) => {
    setCaret(next);
    if (!next || !root.current) return;
    const box = caretBox(root.current, next.at);
    const pane = root.current.closest<HTMLElement>('[data-scrolls]');
    const frame = pane?.getBoundingClientRect();
    if (!box || !pane || !frame) return;
    if (box.bottom > frame.bottom - 8) pane.scrollTop += box.bottom - frame.bottom + 32;
    if (box.top < frame.top + 8) pane.scrollTop -= frame.top - box.top + 32;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const here = caret ?? { anchor: 0, at: 0 };
    const other = event.ctrlKey || event.metaKey;
    const at = target(event.key, other, here.at);
    if (at === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const anchor = event.shiftKey ? here.anchor : at;
    put({ anchor, at });
    const fine = (step === 'character') !== other;
    const passed = { start: Math.min(anchor, at), end: Math.max(anchor, at) };
    const marked = fine ? withoutSpace(text, passed) : markedWords(text, passed);
    onMark(marked.start, marked.end, fine);
  };
  return { caret, put, onKeyDown };
}

/** A label does not begin or end with space. */
function withoutSpace(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? '')) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}
