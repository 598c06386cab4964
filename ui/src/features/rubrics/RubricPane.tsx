import { Button, TextInput } from '@mantine/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Clause, Rubric } from '~/api/types';
import { type Precedent, usePrecedents } from '~/features/clarifications/api';
import { Precedents } from '~/features/clarifications/Precedents';
import { useMessages } from '~/messages';
import { Markdown } from '~/shared/markdown/Markdown';
import { atClause, atNoClause, searchClauses } from './model';
import classes from './Rubrics.module.css';

interface Props {
  readonly rubric: Rubric;
  /** The clause to be open and in view; asking again (another `at`) opens it again. */
  readonly asked?: { readonly clause: string; readonly at: number } | undefined;
  readonly searchField?: RefObject<HTMLInputElement | null>;
  /** Offers to cite a clause; without it the rubric is only read. */
  readonly onCite?: ((clause: string) => void) | undefined;
}

/** The guidelines beside the work: clause by clause, searchable, opened at the clause that matters. */
export function RubricPane({ rubric, asked, searchField, onCite }: Props) {
  const m = useMessages();
  const [search, setSearch] = useState('');
  /** Clauses opened or closed by hand, against what the question asked for. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const precedents = usePrecedents();
  const shown = searchClauses(rubric.clauses, search, precedents);
  const general = search === '' ? atNoClause(rubric.clauses, precedents) : [];
  useEffect(() => {
    if (!asked) return;
    setSearch('');
    setTurned((was) => new Set([...was].filter((id) => id !== asked.clause)));
    const element = list.current?.querySelector(`[data-clause="${CSS.escape(asked.clause)}"]`);
    element?.scrollIntoView({ block: 'start' });
  }, [asked]);
  const toggle = (id: string) =>
    setTurned((was) => {
      const next = new Set(was);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <div className={classes.pane}>
      <TextInput
        ref={searchField}
        className={classes.search}
        type="search"
        placeholder={m.labelling.searchClauses}
        aria-label={m.labelling.searchClauses}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) =>
          event.key === 'Escape' && (search === '' ? event.currentTarget.blur() : setSearch(''))
        }
      />
      <div className={classes.list} ref={list}>
        {shown.map((clause) => (
          <ClauseSection
            key={clause.id}
            clause={clause}
            open={search !== '' || turned.has(clause.id) !== (asked?.clause === clause.id)}
            matters={asked?.clause === clause.id}
            onToggle={() => toggle(clause.id)}
            precedents={atClause(clause.id, precedents)}
            onCite={onCite}
          />
        ))}
        {general.length > 0 && (
          <div className={classes.body}>
            <Precedents precedents={general} title={m.clarifications.general} />
          </div>
        )}
        {shown.length === 0 && (
          <p className={classes.quiet}>
            {rubric.clauses.length === 0 ? m.labelling.noGuidelines : m.labelling.noClause}
          </p>
        )}
      </div>
      <footer className={classes.foot}>{m.labelling.rubricVersion(rubric.version)}</footer>
    </div>
  );
}

interface SectionProps {
  readonly clause: Clause;
  readonly open: boolean;
  readonly matters: boolean;
  readonly onToggle: () => void;
  readonly precedents: readonly Precedent[];
  readonly onCite: ((clause: string) => void) | undefined;
}

function ClauseSection({ clause, open, matters, onToggle, precedents, onCite }: SectionProps) {
  const m = useMessages();
  // What stands before the first heading has nothing to open it by.
  if (clause.title === '')
    return (
      <section className={classes.body} data-clause={clause.id}>
        <Markdown source={clause.markdown} />
      </section>
    );
  return (
    <section
      className={classes.clause}
      data-clause={clause.id}
      data-matters={matters || undefined}
      data-level={clause.level}
    >
      <button type="button" className={classes.head} aria-expanded={open} onClick={onToggle}>
        <span className={classes.number}>{clause.number}</span>
        <span className={classes.title}>{clause.title}</span>
        {precedents.length > 0 && (
          <span className={classes.count} title={m.clarifications.count(precedents.length)}>
            {precedents.length}
          </span>
        )}
      </button>
      {open && (
        <div className={classes.body}>
          <Markdown source={clause.markdown} />
          <Precedents precedents={precedents} />
          {onCite && (
            <Button size="compact-xs" onClick={() => onCite(clause.id)}>
              {m.labelling.citeThis}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
