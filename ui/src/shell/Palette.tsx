import { Modal, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { actionNames, actionOf } from '~/actions/list';
import { offers, performAction, useAction } from '~/actions/perform';
import { keysOf } from '~/actions/preferences';
import { useMe } from '~/api/queries';
import { useMessages } from '~/messages';
import { Key } from '~/shared/Key';
import { useStore } from '~/shared/store';
import classes from './Palette.module.css';
import { found, type PaletteEntry, paletteSources } from './paletteSources';

/** `Ctrl K`: every action that can be done now, projects, and what the page adds (items, clauses). */
export function Palette() {
  const [opened, setOpened] = useState(false);
  const m = useMessages();
  useAction('palette', () => setOpened((was) => !was));
  return (
    <Modal
      opened={opened}
      onClose={() => setOpened(false)}
      withCloseButton={false}
      padding={0}
      size={560}
      yOffset="12vh"
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': m.shell.palette } }}
    >
      {opened && <PaletteList onDone={() => setOpened(false)} />}
    </Modal>
  );
}

function useEntries(): readonly PaletteEntry[] {
  const m = useMessages();
  const me = useMe();
  const navigate = useNavigate();
  const offered = useStore(offers);
  const sources = useStore(paletteSources);
  return useMemo(() => {
    const now = actionNames.filter(
      (name) =>
        !actionOf(name).placeOnly && name !== 'palette' && offered.some((o) => o.name === name && o.enabled),
    );
    const doable = now.map((name) => ({
      id: `action-${name}`,
      group: m.shell.actions,
      label: m.actions[actionOf(name).words],
      hint: keysOf(name)[0],
      perform: () => void performAction(name),
    }));
    const projects = (me?.projects ?? []).map((project) => ({
      id: `project-${project.slug}`,
      group: m.shell.projects,
      label: project.title ?? project.slug,
      perform: () => void navigate({ to: '/projects/$slug', params: { slug: project.slug } }),
    }));
    return [...doable, ...projects, ...Object.values(sources).flat()];
  }, [m, me, navigate, offered, sources]);
}

function PaletteList({ onDone }: { onDone: () => void }) {
  const m = useMessages();
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const hits = found(useEntries(), search);
  const choose = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onDone();
    // After the dialog has given the focus back, so that the action finds the page as it was.
    setTimeout(entry.perform, 0);
  };
  const move = (to: number) => {
    setAt(to);
    list.current?.children[to]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(Math.min(at + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') move(Math.max(at - 1, 0));
    else if (event.key === 'Enter') choose(hits[at]);
    else return;
    event.preventDefault();
  };
  return (
    <search onKeyDown={onKeyDown}>
      <TextInput
        size="md"
        variant="unstyled"
        className={classes.search}
        placeholder={m.shell.palettePlaceholder}
        aria-label={m.shell.palette}
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={hits[at]?.id}
        data-autofocus
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
          setAt(0);
        }}
      />
      <div className={classes.list} id="palette-list" role="listbox" ref={list} aria-label={m.shell.palette}>
        {hits.map((entry, index) => (
          <button
            key={entry.id}
            id={entry.id}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={classes.entry}
            onClick={() => choose(entry)}
            onPointerMove={() => setAt(index)}
          >
            <span className={classes.group}>{entry.group}</span>
            <span className={classes.label}>{entry.label}</span>
            {entry.hint && <Key chord={entry.hint} />}
          </button>
        ))}
        {hits.length === 0 && <div className={classes.nothing}>{m.shell.paletteNothing}</div>}
      </div>
    </search>
  );
}
