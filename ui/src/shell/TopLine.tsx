import { Link } from '@tanstack/react-router';
import { createContext, type ReactNode, use } from 'react';
import { createPortal } from 'react-dom';
import classes from './Frame.module.css';

/** The element of the frame that holds a page's part of the top line. */
export const TopLineSlot = createContext<HTMLElement | null>(null);

interface Place {
  readonly label: string;
  /** Where it leads; the last place leads nowhere. */
  readonly to?: string;
}

/** A page's part of the top line: where we are, then what the page adds (what is left, active time, tabs). */
export function TopLine({ places, children }: { places: readonly Place[]; children?: ReactNode }) {
  const slot = use(TopLineSlot);
  if (!slot) return null;
  return createPortal(
    <>
      <nav className={classes.places} aria-label={places.at(-1)?.label}>
        {places.map((place, index) => (
          <span key={place.label} className={classes.place}>
            {index > 0 && <span aria-hidden="true">▸</span>}
            {place.to ? <Link to={place.to}>{place.label}</Link> : <h1>{place.label}</h1>}
          </span>
        ))}
      </nav>
      {children}
    </>,
    slot,
  );
}
