import { Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useAction } from '~/actions/perform';
import { Problem } from '~/api/problem';
import { holds, useMe } from '~/api/queries';
import { ProjectTop } from '~/features/projects/ProjectTabs';
import { useFormat, useMessages } from '~/messages';
import { Empty, Page } from '~/shared/Page';
import { Outline } from '~/shell/Outline';
import { ProblemView } from '~/shell/ProblemView';
import { usePaletteEntries } from '~/shell/paletteSources';
import { itemCountQuery, itemsQuery } from './api';
import { BulkBar } from './BulkBar';
import { ColumnsMenu } from './ColumnsMenu';
import { Downloads } from './Downloads';
import { FiguresPanel } from './FiguresPanel';
import { FilterLine } from './FilterLine';
import { ItemSheet } from './ItemSheet';
import { ItemTable } from './ItemTable';
import { columnsFrom, columnsToText } from './model/columns';
import classes from './TrackerPage.module.css';
import type { TrackerSearch } from './trackerSearch';
import { useFilterWords } from './useFilterWords';
import { useFreshItems } from './useFreshItems';
import { ViewTabs } from './ViewTabs';

/** Every item of the project, filtered, with its story at the side; the address says exactly what is shown. */
export function TrackerPage() {
  const m = useMessages();
  const format = useFormat();
  const me = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { slug } = useParams({ from: '/framed/projects/$slug/tracker' });
  const search = useSearch({ from: '/framed/projects/$slug/tracker' });
  const { filter = '', sort, item } = search;
  const columns = columnsFrom(search.columns);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [figures, setFigures] = useState(false);
  const words = useFilterWords(slug);
  const query = useInfiniteQuery({
    ...itemsQuery(slug, filter, sort ?? ''),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const stale = useFreshItems(slug, query.data?.pages.length ?? 0);
  const manages = holds(me, slug, 'owner', 'manager');
  // Who only observes sees where items stand, not what people said.
  const mayOpen = holds(me, slug, 'owner', 'manager', 'lead');
  // Opening an item is a step of its own, so that the browser's back button closes it; walking on to the next one is none.
  const openedHere = useRef(false);
  const change = (next: Partial<TrackerSearch>) => {
    const aboutItem = 'item' in next;
    if (aboutItem && next.item === undefined && openedHere.current) {
      openedHere.current = false;
      return window.history.back();
    }
    const opens = aboutItem && item === undefined;
    openedHere.current = aboutItem && (opens || openedHere.current);
    void navigate({
      to: '/projects/$slug/tracker',
      params: { slug },
      search: { ...search, ...next },
      replace: aboutItem && !opens,
    });
  };
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  const last = query.data?.pages.at(-1);
  const counted = useQuery({ ...itemCountQuery(slug, filter), enabled: last?.exact === false });
  const exact = last?.exact === false ? counted.data?.count : (last?.count ?? 0);
  const count = exact ?? last?.count ?? 0;
  const keys = useMemo(
    () =>
      (query.data?.pages[0]?.rows ?? []).map((row) => ({
        id: `item-${row.key}`,
        group: m.tracker.items,
        label: row.key,
        perform: () =>
          void navigate({
            to: '/projects/$slug/tracker',
            params: { slug },
            search: { filter: filter || undefined, item: row.key },
          }),
      })),
    [query.data, m, navigate, slug, filter],
  );
  usePaletteEntries('items', keys);
  const refusedFilter = query.error instanceof Problem && query.error.status === 400;
  useAction('leave', () => (item === undefined ? false : change({ item: undefined })), item !== undefined);
  // Refused altogether: there is nothing to count, to download or to keep as a view.
  if (query.error && !query.data && !refusedFilter)
    return (
      <div className={classes.page}>
        <ProjectTop slug={slug} here={m.tracker.title} />
        <Page>
          <ProblemView cause={query.error} onRetry={() => void query.refetch()} />
        </Page>
      </div>
    );
  const select = (keys: readonly string[], on: boolean) =>
    setSelected((was) => {
      const next = new Set(was);
      for (const key of keys) on ? next.add(key) : next.delete(key);
      return next;
    });
  return (
    <div className={classes.page}>
      <ProjectTop slug={slug} here={m.tracker.title} />
      <ViewTabs slug={slug} search={search} maySave={!refusedFilter} onOpen={change} />
      {figures && <FiguresPanel slug={slug} />}
      <div className={classes.tools}>
        <FilterLine
          line={filter}
          words={words}
          refused={query.error}
          onChange={(next) => {
            setSelected(new Set());
            change({ filter: next || undefined });
          }}
        />
        <span className={classes.count} role="status">
          {refusedFilter
            ? ''
            : query.isPlaceholderData
              ? '…'
              : m.tracker.count(count, `${format.number(count)}${exact === undefined ? '+' : ''}`)}
        </span>
        {stale.changed && (
          <Button size="compact-xs" onClick={stale.refresh}>
            {m.tracker.changedSince} · {m.tracker.refresh}
          </Button>
        )}
        <ColumnsMenu
          columns={columns}
          questions={words.names.filter((name) => name.startsWith('answer.')).map((name) => name.slice(7))}
          onChange={(next) => change({ columns: columnsToText(next) })}
        />
        {!refusedFilter && (
          <Downloads slug={slug} filter={filter} sort={sort} columns={columns} mayExport={mayOpen} />
        )}
        <Button onClick={() => setFigures(!figures)} aria-expanded={figures}>
          {figures ? m.tracker.hideFigures : m.tracker.showFigures}
        </Button>
      </div>
      {selected.size > 0 && (
        <BulkBar
          slug={slug}
          filter={filter}
          selected={selected}
          count={exact}
          mayChange={manages}
          onClear={() => setSelected(new Set())}
          onDone={() => {
            setSelected(new Set());
            void queries.invalidateQueries({ queryKey: ['items', slug] });
          }}
        />
      )}
      <div className={classes.body}>
        {query.isPending ? (
          <Outline lines={12} />
        ) : refusedFilter ? null : rows.length === 0 && !query.isFetching ? (
          <div className={classes.empty}>
            {filter ? (
              <Empty title={m.tracker.emptyFilter}>
                <Button onClick={() => change({ filter: undefined })}>{m.tracker.clearFilter}</Button>
              </Empty>
            ) : (
              <Empty title={m.tracker.empty} text={m.tracker.emptyText} />
            )}
          </div>
        ) : (
          <ItemTable
            rows={rows}
            count={count}
            columns={columns}
            sort={sort}
            selected={selected}
            active={item}
            onSort={(next) => change({ sort: next })}
            onSelect={select}
            onOpen={mayOpen ? (key) => change({ item: key }) : undefined}
            onEnd={() => {
              if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
            }}
          />
        )}
        {item !== undefined && mayOpen && (
          <ItemSheet slug={slug} itemKey={item} filter={filter} onClose={() => change({ item: undefined })} />
        )}
      </div>
    </div>
  );
}
