import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import classes from './Label.module.css';

export interface PaneWidth {
  readonly width: number;
  readonly set: (width: number) => void;
  readonly least: number;
  readonly most: number;
}

/** The width of a pane in pixels, kept on this computer. */
export function usePaneWidth(name: string, usual: number, least: number, most: number): PaneWidth {
  const key = `touchstone.pane.${name}`;
  const [width, setWidth] = useState(() => Number(localStorage.getItem(key)) || usual);
  const set = (next: number) => {
    const fitting = Math.round(Math.min(Math.max(next, least), most));
    setWidth(fitting);
    localStorage.setItem(key, String(fitting));
  };
  return { width, set, least, most };
}

/** The line between two panes: drag it, or move it by arrows. `side` is where the pane lies that it sizes. */
export function Splitter({
  pane,
  side,
  label,
}: {
  pane: PaneWidth;
  side: 'before' | 'after';
  label: string;
}) {
  const sign = side === 'before' ? 1 : -1;
  const grab = (event: PointerEvent<HTMLDivElement>) => {
    const from = event.clientX;
    const { width } = pane;
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => pane.set(width + sign * (moved.clientX - from));
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -16, ArrowRight: 16 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    pane.set(pane.width + sign * step);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a movable separator has no element of its own
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={pane.width}
      aria-valuemin={pane.least}
      aria-valuemax={pane.most}
      tabIndex={0}
      className={classes.splitter}
      onPointerDown={grab}
      onKeyDown={onKeyDown}
    />
  );
}
