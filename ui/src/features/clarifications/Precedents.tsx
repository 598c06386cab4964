import { useMessages } from '~/messages';
import type { Precedent } from './api';
import classes from './Clarifications.module.css';
import { PrecedentText } from './PrecedentText';

interface Props {
  readonly precedents: readonly Precedent[];
  readonly title?: string;
  readonly open?: boolean;
}

/** "Precedents 4": what was decided at a clause, folded until asked for. */
export function Precedents({ precedents, title, open }: Props) {
  const m = useMessages();
  if (precedents.length === 0) return null;
  return (
    <details className={classes.precedents} open={open || undefined}>
      <summary>
        {title ?? m.clarifications.precedents} <span>{precedents.length}</span>
      </summary>
      <ul>
        {precedents.map((precedent) => (
          <li key={precedent.id}>
            <PrecedentText precedent={precedent} brief />
          </li>
        ))}
      </ul>
    </details>
  );
}
