import { CloseButton } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useAction } from '~/actions/perform';
import { Problem } from '~/api/problem';
import { useMessages } from '~/messages';
import classes from './FilterLine.module.css';
import { complete, type FilterProblem, type FilterWords, problems, withCompletion } from './model/filter';

interface Props {
  readonly line: string;
  readonly words: FilterWords;
  /** What the server refused about the line in use. */
  readonly refused: unknown;
  readonly onChange: (line: string) => void;
}

/** The one filter line: typed tokens that complete themselves, mistakes marked at their place. Enter applies it. */
export function FilterLine({ line, words, refused, onChange }: Props) {
  const m = useMessages();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState(line);
  const [applied, setApplied] = useState(line);
  const [caret, setCaret] = useState(0);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  if (line !== applied) {
    setApplied(line);
    setTyped(line);
  }
  useAction('filter', () => input.current?.focus());
  const found = problems(typed, words);
  // While a token is being typed it is not yet wrong.
  const wrong = found.filter((one) => !(open && one.start <= caret && caret <= one.end));
  const completion = complete(typed, caret, words);
  const options = completion.options.slice(0, 12);
  const listed = open && options.length > 0;
  const apply = (next: string) => {
    setOpen(false);
    setApplied(next.trim());
    onChange(next.trim());
  };
  const put = (option: string) => {
    const next = withCompletion(typed, completion, option);
    setTyped(next.line);
    setCaret(next.caret);
    setActive(-1);
    setOpen(true);
    requestAnimationFrame(() => input.current?.setSelectionRange(next.caret, next.caret));
  };
  const onKey = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive(
        (was) => (was + step + options.length + (was < 0 && step < 0 ? 1 : 0)) % Math.max(options.length, 1),
      );
    } else if ((event.key === 'Enter' || event.key === 'Tab') && listed && active >= 0) {
      event.preventDefault();
      put(options[active] ?? '');
    } else if (event.key === 'Enter') {
      event.preventDefault();
      apply(typed);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (open) setOpen(false);
      else input.current?.blur();
    }
  };
  return (
    <search className={classes.line}>
      <div className={classes.field}>
        <div className={classes.marks} ref={marks} aria-hidden="true">
          <Marked text={typed} problems={wrong} />
        </div>
        <input
          ref={input}
          className={classes.input}
          role="combobox"
          aria-label={m.tracker.filter}
          aria-expanded={listed}
          aria-controls={id}
          aria-activedescendant={listed && active >= 0 ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          aria-invalid={wrong.length > 0 || undefined}
          aria-errormessage={`${id}-wrong`}
          placeholder={m.tracker.filterPlaceholder}
          spellCheck={false}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setCaret(event.currentTarget.selectionStart ?? 0);
            setOpen(true);
            setActive(-1);
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
          onScroll={(event) => {
            if (marks.current) marks.current.scrollLeft = event.currentTarget.scrollLeft;
          }}
          onKeyDown={onKey}
          onFocus={() => setOpen(typed === '')}
          onBlur={() => {
            setOpen(false);
            if (typed.trim() !== applied) apply(typed);
          }}
        />
        {typed !== '' && (
          <CloseButton size={24} aria-label={m.tracker.clearFilter} onClick={() => apply('')} />
        )}
        {listed && (
          <div className={classes.options} id={id} role="listbox" aria-label={m.tracker.filter}>
            {options.map((option, index) => (
              <div
                key={option}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={classes.option}
                onPointerDown={(event) => {
                  event.preventDefault();
                  put(option);
                }}
              >
                {option}
              </div>
            ))}
          </div>
        )}
      </div>
      <div id={`${id}-wrong`} className={classes.wrong} role="status">
        {wrong.map((one) => (
          <span key={`${one.start} ${one.code}`}>{m.tracker.problems[one.code](one.word)}</span>
        ))}
        {wrong.length === 0 && refused instanceof Problem && (
          <span>{refused.errors[0]?.message ?? refused.body.detail ?? refused.message}</span>
        )}
      </div>
    </search>
  );
}

/** The line's text, invisible, with wavy lines under what is wrong. */
function Marked({ text, problems: found }: { text: string; problems: readonly FilterProblem[] }) {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const one of found.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, one.start), <u key={one.start}>{text.slice(one.start, one.end)}</u>);
    at = one.end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
