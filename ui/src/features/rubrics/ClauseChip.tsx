import { ActionIcon } from '@mantine/core';
import type { Clause } from '~/api/types';
import { useMessages } from '~/messages';
import { Icon } from '~/shared/icons';
import { clauseName } from './model';
import classes from './Rubrics.module.css';

interface Props {
  readonly id: string;
  readonly clauses: readonly Clause[];
  readonly onOpen?: ((clause: string) => void) | undefined;
  readonly onRemove?: ((clause: string) => void) | undefined;
}

/** A cited clause with number and title; a click opens the rubric there. */
export function ClauseChip({ id, clauses, onOpen, onRemove }: Props) {
  const m = useMessages();
  const clause = clauses.find((one) => one.id === id);
  const name = clause ? clauseName(clause) : id;
  return (
    <span className={classes.chip}>
      <button type="button" title={m.labelling.openClause(name)} onClick={() => onOpen?.(id)}>
        {'§'}
        {name}
      </button>
      {onRemove ? (
        <ActionIcon size={24} aria-label={m.labelling.uncite(name)} onClick={() => onRemove(id)}>
          <Icon name="close" size={10} />
        </ActionIcon>
      ) : (
        <span style={{ width: 6 }} />
      )}
    </span>
  );
}
