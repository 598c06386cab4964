import type { ReactNode } from 'react';
import classes from './Page.module.css';

/** A page of sections on one grid; `wide` uses the whole width. */
export function Page({ wide, children }: { wide?: boolean; children: ReactNode }) {
  return (
    <div className={classes.page} data-wide={wide || undefined}>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly explanation?: string;
  /** Stands at the right of the title: the section's buttons. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, explanation, actions, children }: SectionProps) {
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.heading}>
        <h2>{title}</h2>
        {actions}
      </div>
      {explanation && <p className={classes.explanation}>{explanation}</p>}
      {children}
    </section>
  );
}

/** Nothing there yet: what this is, what to do, a button. */
export function Empty({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <strong>{title}</strong>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}
