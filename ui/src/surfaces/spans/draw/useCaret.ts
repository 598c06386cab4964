import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Boundaries } from '../kernel/boundaries';
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
  readonly step: 'word' | 'character';
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
    const word = (step === 'word') !== other;
    const [forward, backward] = rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    switch (key) {
      case forward:
        return word ? bounds.nextWord(at) : bounds.nextCharacter(at);
      case backward:
        return word ? bounds.previousWord(at) : bounds.previousCharacter(at);
      case 'ArrowDown':
        return vertically(at, 1);
      case 'ArrowUp':
        return vertically(at, -1);
      case 'Home':
        return other ? 0 : text.lastIndexOf('\n', at - 1) + 1;
      case 'End': {
        const end = text.indexOf('\n', at);
        return other || end === -1 ? text.length : end;
      }
      default:
        return undefined;
    }
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
    let from = Math.min(anchor, at);
    let to = Math.max(anchor, at);
    // Moving by words takes the space along; a label does not.
    while (from < to && /\s/u.test(text[from] ?? '')) from++;
    while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
    onMark(from, to, (step === 'character') !== other);
  };
  return { caret, put, onKeyDown };
}
