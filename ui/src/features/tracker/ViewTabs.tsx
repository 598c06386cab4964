import { Button, Checkbox, CloseButton, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import { type SavedView, viewsQuery } from './api';
import { columnsFrom, columnsToText } from './model/columns';
import classes from './TrackerPage.module.css';
import type { TrackerSearch } from './trackerSearch';

interface Props {
  readonly slug: string;
  readonly search: TrackerSearch;
  /** Not while the filter has a mistake. */
  readonly maySave: boolean;
  readonly onOpen: (search: Partial<TrackerSearch>) => void;
}

/** Saved views as tabs; a filter that is none of them can be saved. */
export function ViewTabs({ slug, search, maySave, onOpen }: Props) {
  const m = useMessages();
  const queries = useQueryClient();
  const { data: views = [] } = useQuery(viewsQuery(slug));
  const [saving, setSaving] = useState(false);
  const filter = search.filter ?? '';
  const here = views.find((view) => view.filter === filter);
  const fresh = () => queries.invalidateQueries({ queryKey: viewsQuery(slug).queryKey });
  const remove = async (view: SavedView) => {
    await api.delete(`/projects/${slug}/views/${view.id}`);
    onOpen({ filter: undefined });
    await fresh();
  };
  return (
    <nav className={classes.views} aria-label={m.tracker.filter}>
      <button
        type="button"
        className={classes.view}
        aria-current={filter === ''}
        onClick={() => onOpen({ filter: undefined, sort: undefined })}
      >
        {m.tracker.allItems}
      </button>
      {views.map((view) => (
        <span key={view.id}>
          <button
            type="button"
            className={classes.view}
            aria-current={view === here}
            title={view.filter}
            onClick={() =>
              onOpen({ filter: view.filter, columns: columnsToText(columnsFrom(view.columns?.join())) })
            }
          >
            {view.title}
          </button>
          {view === here && view.mine !== false && (
            <CloseButton
              size={20}
              iconSize={12}
              aria-label={m.tracker.removeView}
              onClick={() => void remove(view)}
            />
          )}
        </span>
      ))}
      {maySave && filter !== '' && !here && (
        <Button size="compact-xs" onClick={() => setSaving(true)}>
          {m.tracker.saveView}
        </Button>
      )}
      {saving && <SaveView slug={slug} search={search} onClose={() => setSaving(false)} onDone={fresh} />}
    </nav>
  );
}

interface SaveProps {
  readonly slug: string;
  readonly search: TrackerSearch;
  readonly onClose: () => void;
  readonly onDone: () => Promise<unknown>;
}

function SaveView({ slug, search, onClose, onDone }: SaveProps) {
  const m = useMessages();
  const [title, setTitle] = useState('');
  const [shared, setShared] = useState(false);
  const save = async () => {
    const columns = columnsFrom(search.columns);
    await api.post(`/projects/${slug}/views`, { title, shared, filter: search.filter ?? '', columns });
    await onDone();
  };
  return (
    <Dialog
      title={m.tracker.saveView}
      verb={m.manage.save}
      opened
      onClose={onClose}
      onDone={save}
      ready={title.trim() !== ''}
    >
      <TextInput
        label={m.tracker.viewTitle}
        data-autofocus
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Checkbox
        label={m.tracker.viewShared}
        checked={shared}
        onChange={(event) => setShared(event.currentTarget.checked)}
      />
    </Dialog>
  );
}
