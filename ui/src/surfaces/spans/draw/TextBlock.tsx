import { memo, type PointerEvent } from 'react';
import { type Block, piecesOf } from '../kernel/pieces';
import classes from '../SpanText.module.css';
import { captionsOf } from './captions';
import type { PlacedSpan } from './drawn';
import { paintOf } from './paint';

interface Props {
  readonly block: Block<PlacedSpan>;
  readonly text: string;
  /** Only given to blocks that hold the selected span, so that the others stay as they are. */
  readonly selected: string | undefined;
  readonly handleNames: readonly [string, string];
  readonly onHandle: ((edge: 'start' | 'end', event: PointerEvent) => void) | undefined;
}

/** One paragraph: its text cut into pieces where spans begin and end. Labels are drawn by CSS, so they are no text. */
export const TextBlock = memo(function TextBlock({ block, text, selected, handleNames, onHandle }: Props) {
  const pieces = piecesOf(block);
  const captions = captionsOf(pieces);
  return (
    <div className={classes.block} data-start={block.start}>
      {pieces.map(({ start, end, over }) => {
        const words = text.slice(start, end);
        if (over.length === 0) return words;
        const caption = captions.get(start);
        const handled = onHandle && over.find((span) => span.id === selected && span.look === 'sure');
        return (
          <span
            key={start}
            className={classes.piece}
            style={paintOf(over, selected)}
            data-spans={over.map((span) => span.id).join(' ')}
            data-label={caption?.text}
            data-hue={caption?.hue}
          >
            {handled?.start === start && <Handle edge="start" name={handleNames[0]} onGrab={onHandle} />}
            {words}
            {handled?.end === end && <Handle edge="end" name={handleNames[1]} onGrab={onHandle} />}
          </span>
        );
      })}
    </div>
  );
});

interface HandleProps {
  readonly edge: 'start' | 'end';
  readonly name: string;
  readonly onGrab: ((edge: 'start' | 'end', event: PointerEvent) => void) | undefined;
}

/** An end of the selected span, to be dragged; keys `[` `]` `{` `}` do the same. */
function Handle({ edge, name, onGrab }: HandleProps) {
  return (
    <span
      className={classes.handle}
      data-edge={edge}
      title={name}
      onPointerDown={(event) => onGrab?.(edge, event)}
    />
  );
}
