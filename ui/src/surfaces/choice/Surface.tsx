import { TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useAction } from '~/actions/perform';
import type { ChoiceAnswer, ChoiceQuestion } from '~/api/types';
import { useMessages } from '~/messages';
import { Icon } from '~/shared/icons';
import { digitAt, indexOfDigit, OptionButton } from '../OptionButton';
import classes from '../Surface.module.css';
import type { SurfaceProps } from '../surface';
import { chosen, pathTitle, type Row, rowsOf, shownRows } from './model';

/** More rows than this get a filter line. */
const filterFrom = 11;

/** One or many options, flat or as a tree whose branches open. */
export function ChoiceSurface({
  question,
  answer,
  ghost,
  focused,
  change,
}: SurfaceProps<ChoiceQuestion, ChoiceAnswer>) {
  const m = useMessages();
  const rows = useMemo(() => rowsOf(question.options), [question]);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(rows.length < filterFrom ? rows.map((r) => r.path) : []),
  );
  const [filter, setFilter] = useState('');
  const shown = shownRows(rows, open, filter);
  const choose = (row: Row | undefined) => {
    if (!row) return false;
    // A branch opens first; once open it can be chosen itself.
    if (row.branch && filter === '' && !open.has(row.path)) return setOpen((was) => toggled(was, row.path));
    change(chosen(question, answer, row.path), { done: !question.many });
    setFilter('');
  };
  useAction('answer', ({ digit = 0 }) => choose(shown[indexOfDigit(digit)]), focused);
  const tree = rows.some((row) => row.branch);
  const column = tree || rows.length > 6 || rows.some((row) => row.option.help);
  const long = rows.length >= filterFrom;
  return (
    <>
      {long && (
        <TextInput
          mb={4}
          data-filter
          placeholder={`${m.labelling.filterOptions} ↑`}
          aria-label={m.labelling.filterOptions}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && choose(shown[0])}
        />
      )}
      <div
        className={classes.options}
        data-column={column || undefined}
        role={question.many ? 'group' : 'radiogroup'}
      >
        {shown.map((row, index) => (
          <OptionButton
            key={row.path}
            digit={digitAt(index, focused)}
            chosen={answer?.options.includes(row.path) ?? false}
            ghost={ghost?.options.includes(row.path) ?? false}
            hint={row.option.help}
            indent={filter === '' ? row.depth : 0}
            role={question.many ? 'checkbox' : 'radio'}
            lead={
              row.branch && (
                <Branch open={open.has(row.path)} onToggle={() => setOpen((was) => toggled(was, row.path))} />
              )
            }
            onChoose={() => choose(row)}
          >
            {filter === '' ? row.title : pathTitle(rows, row.path)}
          </OptionButton>
        ))}
      </div>
    </>
  );
}

/** Opens and closes without choosing; not a button of its own inside the option's button, arrows and digits do it too. */
const Branch = ({ open, onToggle }: { open: boolean; onToggle: () => void }) => (
  <span
    aria-hidden="true"
    style={{ display: 'inline-flex', transform: open ? 'rotate(90deg)' : undefined }}
    onClick={(event) => {
      event.stopPropagation();
      onToggle();
    }}
  >
    <Icon name="chevron" size={12} />
  </span>
);

function toggled(set: ReadonlySet<string>, path: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(path)) next.add(path);
  return next;
}
