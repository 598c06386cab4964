import { useMessages } from '~/messages';
import classes from './Label.module.css';
import { useSession } from './SessionContext';

/** What the person before wrote when they escalated the item. */
export function HandedOver() {
  const m = useMessages();
  const handed = useSession().assignment.handed_over;
  if (!handed) return null;
  return (
    <div className={classes.rework} role="note">
      <strong>{m.labelling.handedOver}</strong>
      <span dir="auto">{[handed.reason, handed.note].filter(Boolean).join(' · ')}</span>
    </div>
  );
}
