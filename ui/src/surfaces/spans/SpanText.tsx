import { type PointerEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { type DrawnSpan, type PlacedSpan, placeSpans } from './draw/drawn';
import { caretBox, offsetAt, offsetAtPoint } from './draw/places';
import { TextBlock } from './draw/TextBlock';
import { useCaret } from './draw/useCaret';
import { boundaries } from './kernel/boundaries';
import { codePoints } from './kernel/codePoints';
import { type Block, blocksOf, paragraphStarts } from './kernel/pieces';
import classes from './SpanText.module.css';

interface Props {
  readonly name: string;
  readonly text: string;
  readonly language?: string | null | undefined;
  readonly direction?: 'ltr' | 'rtl' | 'auto' | null | undefined;
  readonly spans: readonly DrawnSpan[];
  readonly selected?: string | undefined;
  readonly snap?: 'word' | 'character';
  readonly handleNames?: readonly [string, string];
  /** Text was marked (code points), or the mark went away. Without it the text is only shown. */
  readonly onMark?: (range: { start: number; end: number } | undefined) => void;
  readonly onSelect?: (id: string | undefined) => void;
  readonly onMove?: (id: string, start: number, end: number) => void;
}

const noHandles = ['', ''] as const;

/** A text with spans drawn over it, to be marked by pointer or by caret. Long texts draw only the paragraphs that changed. */
export function SpanText(props: Props) {
  const { name, text, language, direction, spans, selected, snap = 'word', onMark, onSelect, onMove } = props;
  const root = useRef<HTMLDivElement>(null);
  const points = useMemo(() => codePoints(text), [text]);
  const bounds = useMemo(() => boundaries(text, language ?? undefined), [text, language]);
  const starts = useMemo(() => paragraphStarts(text), [text]);
  const [cache] = useState(() => ({
    placed: new Map<string, PlacedSpan>(),
    blocks: [] as readonly Block<PlacedSpan>[],
  }));
  const [dragged, setDragged] = useState<{ id: string; start: number; end: number }>();

  const blocks = useMemo(() => {
    const shown = dragged
      ? spans.map((span) => (span.id === dragged.id ? { ...span, ...dragged } : span))
      : spans;
    cache.blocks = blocksOf(text.length, starts, placeSpans(shown, points, cache.placed), cache.blocks);
    return cache.blocks;
  }, [text, starts, points, spans, dragged, cache]);

  const snapped = (start: number, end: number, fine: boolean) =>
    fine || snap === 'character' ? bounds.wholeCharacters({ start, end }) : bounds.wholeWords({ start, end });
  const inPoints = (stretch: { start: number; end: number }) => ({
    start: points.fromUtf16(stretch.start),
    end: points.fromUtf16(stretch.end),
  });

  const rightToLeft = () => root.current !== null && getComputedStyle(root.current).direction === 'rtl';
  const { caret, put, onKeyDown } = useCaret({
    root,
    text,
    bounds,
    rightToLeft: direction === 'rtl' || (direction === 'auto' && rightToLeft()),
    step: snap,
    onMark: (start, end, fine) => {
      const whole = snapped(start, end, fine);
      onMark?.(whole && inPoints(whole));
    },
  });

  /** The click that ends a drag must not take the mark away again. */
  const dragEnded = useRef(false);
  const released = useEffectEvent((event: globalThis.PointerEvent) => {
    const selection = document.getSelection();
    const here = root.current;
    if (!here || !selection?.anchorNode || !selection.focusNode || !here.contains(selection.anchorNode))
      return;
    const from = offsetAt(here, selection.anchorNode, selection.anchorOffset);
    const to = offsetAt(here, selection.focusNode, selection.focusOffset) ?? text.length;
    if (from === undefined) return;
    if (selection.isCollapsed) return;
    const whole = snapped(Math.min(from, to), Math.max(from, to), event.altKey);
    selection.removeAllRanges();
    dragEnded.current = here.contains(event.target as Node);
    put(whole && { anchor: whole.start, at: whole.end });
    onMark?.(whole && inPoints(whole));
  });
  useEffect(() => {
    document.addEventListener('pointerup', released);
    return () => document.removeEventListener('pointerup', released);
  }, []);

  const pick = (event: React.MouseEvent) => {
    const endOfDrag = dragEnded.current;
    dragEnded.current = false;
    if (endOfDrag) return;
    if (!document.getSelection()?.isCollapsed || !root.current) return;
    const piece = (event.target as HTMLElement).closest<HTMLElement>('[data-spans]');
    const ids = (piece?.dataset.spans ?? '').split(' ').filter((id) => id !== '' && id !== 'marked');
    // Several over one place: each click takes the next.
    const next = ids[(ids.indexOf(selected ?? '') + 1) % Math.max(ids.length, 1)];
    const at = offsetAtPoint(root.current, event.clientX, event.clientY);
    put(at === undefined ? undefined : { anchor: at, at });
    onMark?.(undefined);
    onSelect?.(next);
  };

  const grab = (edge: 'start' | 'end', event: PointerEvent) => {
    const span = spans.find((one) => one.id === selected);
    const here = root.current;
    if (!span || !here) return;
    event.preventDefault();
    event.stopPropagation();
    const other = points.toUtf16(edge === 'start' ? span.end : span.start);
    let last: { start: number; end: number } | undefined;
    const move = (moved: globalThis.PointerEvent) => {
      const at = offsetAtPoint(here, moved.clientX, moved.clientY);
      if (at === undefined || (edge === 'start' ? at >= other : at <= other)) return;
      const whole = snapped(Math.min(at, other), Math.max(at, other), moved.altKey);
      last = whole && inPoints(whole);
      if (last) setDragged({ id: span.id, ...last });
    };
    const drop = () => {
      window.removeEventListener('pointermove', move);
      setDragged(undefined);
      if (last) onMove?.(span.id, last.start, last.end);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', drop, { once: true });
  };
  const onHandle = useEffectEventHandler(grab, onMove !== undefined);

  const active = onMark !== undefined;
  // ARIA has no role for text to be marked; `application` lets the arrows reach the caret.
  const interactive = {
    role: 'application',
    'aria-label': name,
    tabIndex: 0,
    'data-span-text': name,
    onKeyDown,
    onClick: pick,
  };
  return (
    <div
      ref={root}
      className={classes.text}
      {...(active ? interactive : undefined)}
      lang={language ?? undefined}
      dir={direction ?? 'auto'}
    >
      {blocks.map((block) => (
        <TextBlock
          key={block.start}
          block={block}
          text={text}
          selected={block.spans.some((span) => span.id === selected) ? selected : undefined}
          handleNames={props.handleNames ?? noHandles}
          onHandle={onHandle}
        />
      ))}
      {active && caret && caret.anchor === caret.at && <CaretBar root={root} at={caret.at} />}
    </div>
  );
}

/** A handler that stays the same object, so that blocks are not drawn again for it. */
function useEffectEventHandler<A extends unknown[]>(handler: (...inputs: A) => void, wanted: boolean) {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  const [stable] = useState(
    () =>
      (...inputs: A) =>
        latest.current(...inputs),
  );
  return wanted ? stable : undefined;
}

function CaretBar({ root, at }: { root: React.RefObject<HTMLDivElement | null>; at: number }) {
  const bar = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const here = root.current;
    const box = here && caretBox(here, at);
    if (!bar.current || !here || !box) return;
    const frame = here.getBoundingClientRect();
    bar.current.style.top = `${box.top - frame.top}px`;
    bar.current.style.left = `${box.left - frame.left}px`;
    bar.current.style.height = `${Math.min(box.height, 26)}px`;
  });
  return <span ref={bar} className={classes.caret} />;
}
