import { Button, Checkbox } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ProjectTop } from '~/features/projects/ProjectTabs';
import { useMessages } from '~/messages';
import { Loaded } from '~/shared/Loaded';
import { Moment } from '~/shared/Moment';
import { Empty, Page, Section } from '~/shared/Page';
import { reasonWords } from '~/shared/reasons';
import { type Hold, holdsQuery } from './api';
import classes from './Holds.module.css';
import { ResolveHold } from './ResolveHold';

/** Questions and flags from people who label, the oldest first, each answered here. */
export function HoldsPage() {
  const m = useMessages();
  const queries = useQueryClient();
  const { slug } = useParams({ from: '/framed/projects/$slug/holds' });
  const query = useQuery(holdsQuery(slug));
  const [resolved, setResolved] = useState(false);
  const [resolving, setResolving] = useState<Hold>();
  return (
    <>
      <ProjectTop slug={slug} here={m.tracker.holdsTitle} />
      <Page>
        <Section
          title={m.tracker.holdsTitle}
          explanation={m.tracker.holdsText}
          actions={
            query.data?.some((hold) => hold.resolved_at) && (
              <Checkbox
                label={m.tracker.showResolved}
                checked={resolved}
                onChange={(event) => setResolved(event.currentTarget.checked)}
              />
            )
          }
        >
          <Loaded query={query}>
            {(all) => {
              const shown = all.filter((hold) => resolved || !hold.resolved_at);
              return shown.length === 0 ? (
                <Empty title={m.tracker.holdsEmpty} text={m.tracker.holdsEmptyText} />
              ) : (
                <ul className={classes.holds}>
                  {shown.map((hold) => (
                    <HoldLine key={hold.id} slug={slug} hold={hold} onResolve={() => setResolving(hold)} />
                  ))}
                </ul>
              );
            }}
          </Loaded>
        </Section>
      </Page>
      {resolving && (
        <ResolveHold
          hold={resolving}
          onClose={() => setResolving(undefined)}
          onDone={async () => {
            await queries.invalidateQueries({ queryKey: ['tracker', slug] });
            await queries.invalidateQueries({ queryKey: ['items', slug] });
          }}
        />
      )}
    </>
  );
}

function HoldLine({ slug, hold, onResolve }: { slug: string; hold: Hold; onResolve: () => void }) {
  const m = useMessages();
  const key = hold.item_key ?? hold.key ?? '';
  const facts = [
    hold.raised_by && m.tracker.raisedBy(hold.raised_by),
    hold.blocking && !hold.resolved_at && m.tracker.blocking,
  ].filter(Boolean);
  return (
    <li className={classes.hold}>
      <div className={classes.text}>
        <div>
          <strong>{m.tracker.holdKinds[hold.kind] ?? hold.kind}</strong>
          {hold.reason && hold.reason !== hold.kind ? ` · ${reasonWords(m, hold.reason)}` : ''} ·{' '}
          <Link to="/projects/$slug/tracker" params={{ slug }} search={{ item: key, filter: `key:${key}` }}>
            {key}
          </Link>
        </div>
        {hold.note && <p>{hold.note}</p>}
        <small>
          {facts.join(' · ')} · <Moment at={hold.raised_at} />
        </small>
        {hold.resolved_at && (
          <small>
            {m.tracker.answered}:{' '}
            {[hold.resolution && reasonWords(m, hold.resolution), hold.answer].filter(Boolean).join(' · ')}
          </small>
        )}
      </div>
      {hold.asked && (
        <Link to="/projects/$slug/questions" params={{ slug }}>
          {m.tracker.waitsForQuestion}
        </Link>
      )}
      {!hold.resolved_at && (
        <Button onClick={onResolve} aria-label={`${m.tracker.resolve}: ${key}`}>
          {m.tracker.resolve}
        </Button>
      )}
    </li>
  );
}
