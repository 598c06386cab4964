import { Button, Group, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '~/api/client';
import { ProjectTop } from '~/features/projects/ProjectTabs';
import { useMessages } from '~/messages';
import { apiAddress } from '~/shared/download';
import { Loaded } from '~/shared/Loaded';
import { Empty, Page, Section } from '~/shared/Page';
import { edgeCasesQuery, useOwnsRubric } from './api';
import classes from './Clarifications.module.css';
import { ClauseFilter } from './ClauseFilter';
import { LogEntry } from './LogEntry';
import { SettleDialog } from './SettleDialog';
import { useSettled } from './useSettled';

/** The edge-case log: every decision about the rubric, searched by words and clause. */
export function PrecedentsPage() {
  const m = useMessages();
  const c = m.clarifications;
  const { slug } = useParams({ from: '/framed/projects/$slug/precedents' });
  const queries = useQueryClient();
  const owns = useOwnsRubric(slug);
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim());
  const [clause, setClause] = useState<string>();
  const [recording, setRecording] = useState(false);
  const query = useInfiniteQuery(edgeCasesQuery(slug, owns, text, clause));
  const fresh = () => queries.invalidateQueries({ queryKey: ['clarification', slug] });
  return (
    <>
      <ProjectTop slug={slug} here={c.precedents} />
      <Page>
        <Section
          title={c.log}
          explanation={c.logText}
          actions={
            owns && (
              <Group gap="sm">
                <Button
                  component="a"
                  href={apiAddress(`/projects/${slug}/edge-cases.csv`, { text, clause })}
                  download
                >
                  CSV
                </Button>
                <Button onClick={() => setRecording(true)}>{c.record}</Button>
              </Group>
            )
          }
        >
          <search className={classes.filters}>
            <TextInput
              type="search"
              aria-label={c.search}
              placeholder={c.search}
              maxLength={200}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <ClauseFilter slug={slug} value={clause} onChange={setClause} />
          </search>
          <Loaded query={query}>
            {({ pages }) => {
              const all = pages.flatMap((page) => page.edgeCases);
              if (all.length === 0)
                return text === '' && clause === undefined ? (
                  <Empty title={c.logEmpty} text={c.logEmptyText} />
                ) : (
                  <Empty title={c.nothingFound} />
                );
              return (
                <ul className={classes.entries}>
                  {all.map((edgeCase) => (
                    <LogEntry
                      key={edgeCase.precedent.id}
                      slug={slug}
                      edgeCase={edgeCase}
                      owns={owns}
                      onChanged={fresh}
                    />
                  ))}
                </ul>
              );
            }}
          </Loaded>
          {query.hasNextPage && (
            <Group>
              <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {c.more}
              </Button>
            </Group>
          )}
        </Section>
      </Page>
      {recording && (
        <SettleDialog
          slug={slug}
          title={c.record}
          verb={c.record}
          likely={clause ? [clause] : []}
          onClose={() => setRecording(false)}
          onSend={async (settlement, idempotencyKey) => {
            await api.post(`/projects/${slug}/precedents`, settlement, { idempotencyKey });
            await fresh();
          }}
        />
      )}
    </>
  );
}
