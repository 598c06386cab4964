import { Modal, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { Clause } from '~/api/types';
import { useMessages } from '~/messages';
import { recentClauses, rememberClause, searchClauses } from './model';
import classes from './Rubrics.module.css';

interface Props {
  readonly opened: boolean;
  readonly clauses: readonly Clause[];
  /** The clause that matters for the question; offered first. */
  readonly likely?: string | null | undefined;
  readonly onPick: (clause: string) => void;
  readonly onClose: () => void;
}

/** `C`: choose a clause by word or number; the likely one and those used last come first. */
export function ClausePicker(props: Props) {
  const m = useMessages();
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={m.labelling.clausePicker}
      size={480}
      yOffset="15vh"
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      {props.opened && <Picker {...props} />}
    </Modal>
  );
}

function Picker({ clauses, likely, onPick, onClose }: Props) {
  const m = useMessages();
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const [recent] = useState(recentClauses);
  const rank = ({ id }: Clause) =>
    id === likely ? -1 : recent.includes(id) ? recent.indexOf(id) : recent.length;
  const found = searchClauses(clauses, search);
  const hits = search === '' ? found.toSorted((a, b) => rank(a) - rank(b)) : found;
  const pick = (clause: Clause | undefined) => {
    if (!clause) return;
    rememberClause(clause.id);
    onPick(clause.id);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter') pick(hits[at]);
    else return;
    event.preventDefault();
  };
  return (
    <search>
      <TextInput
        data-autofocus
        placeholder={m.labelling.clausePickerHint}
        aria-label={m.labelling.clausePickerHint}
        value={search}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
          setAt(0);
        }}
      />
      <div className={classes.picks} role="listbox" aria-label={m.labelling.clausePicker}>
        {hits.map((clause, index) => (
          <button
            key={clause.id}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={classes.pick}
            onClick={() => pick(clause)}
          >
            <span className={classes.number}>{clause.number}</span>
            {clause.title}
          </button>
        ))}
        {hits.length === 0 && <p className={classes.quiet}>{m.labelling.noClause}</p>}
      </div>
    </search>
  );
}
