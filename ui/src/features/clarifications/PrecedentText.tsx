import type { ReactNode } from 'react';
import { useMessages } from '~/messages';
import { Moment } from '~/shared/Moment';
import type { Precedent } from './api';
import classes from './Clarifications.module.css';

interface Props {
  readonly precedent: Precedent;
  /** Beside the work: only what helps to decide. */
  readonly brief?: boolean;
  /** Further facts for the same line. */
  readonly children?: ReactNode;
}

/** One decision: what it says, what such an item gets, since when; struck when it holds no more. */
export function PrecedentText({ precedent, brief = false, children }: Props) {
  const m = useMessages();
  const c = m.clarifications;
  const struck = precedent.withdrawn_at != null;
  const standing = precedent.led_to
    ? c.ledTo(precedent.led_to)
    : { kept: '', to_change: c.toChange, changed: c.changed }[precedent.rubric];
  return (
    <div className={classes.decision} data-struck={struck || undefined}>
      <p dir="auto">{struck ? <s>{precedent.decision}</s> : precedent.decision}</p>
      {struck && (
        <p>
          {precedent.withdrawn_reason === 'answered-anew'
            ? c.answeredAnew
            : `${c.withdrawn}: ${precedent.withdrawn_reason}`}
        </p>
      )}
      <span className={classes.facts}>
        {precedent.proposed_label && (
          <span className={classes.label}>{c.label(precedent.proposed_label)}</span>
        )}
        {children}
        <span>{c.underRubric(precedent.rubric_version)}</span>
        {standing && <span>{standing}</span>}
        {!brief && <Moment at={precedent.decided_at} />}
      </span>
    </div>
  );
}
