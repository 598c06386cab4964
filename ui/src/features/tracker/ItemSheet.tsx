import { Button, CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { holds, useMe } from '~/api/queries';
import type { ItemView } from '~/api/types';
import { itemOf } from '~/features/exchange/api';
import { RowPreview } from '~/features/exchange/RowPreview';
import { useMessages } from '~/messages';
import { Loaded } from '~/shared/Loaded';
import { type Story, storyQuery } from './api';
import { ItemState } from './ItemCell';
import classes from './ItemSheet.module.css';
import { StoryAnswers } from './StoryAnswers';
import { Timeline } from './Timeline';

interface Props {
  readonly slug: string;
  readonly itemKey: string;
  readonly filter: string;
  readonly onClose: () => void;
}

/** An item's whole story beside the table; the table stays usable, so that one can walk through rows. */
export function ItemSheet({ slug, itemKey, filter, onClose }: Props) {
  const m = useMessages();
  const me = useMe();
  const query = useQuery(storyQuery(slug, itemKey));
  const state = query.data?.item.state;
  const reviews = me?.projects.some((one) => one.slug === slug && one.roles.includes('reviewer'));
  return (
    <aside className={classes.sheet} aria-label={m.tracker.story}>
      <header className={classes.head}>
        <h2>{itemKey}</h2>
        {typeof state === 'string' && <ItemState state={state} />}
        {reviews && holds(me, slug, 'reviewer') && (
          <Button
            size="compact-sm"
            renderRoot={(props) => (
              <Link
                {...props}
                to="/projects/$slug/review"
                params={{ slug }}
                search={{ item: itemKey, filter: filter || undefined }}
              />
            )}
          >
            {m.tracker.reviewItem}
          </Button>
        )}
        <CloseButton size={28} aria-label={m.shell.close} onClick={onClose} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={classes.content} tabIndex={0} aria-label={m.tracker.story}>
        <Loaded query={query}>{(story) => <StoryView slug={slug} story={story} />}</Loaded>
      </section>
    </aside>
  );
}

function StoryView({ slug, story }: { slug: string; story: Story }) {
  const m = useMessages();
  const item: ItemView | undefined = itemOf(story.item);
  return (
    <>
      <section>
        <h3>{m.tracker.answers}</h3>
        <StoryAnswers slug={slug} story={story} />
      </section>
      <section>
        <h3>{m.tracker.timeline}</h3>
        <Timeline moments={story.timeline ?? []} />
      </section>
      <section>
        <h3>{m.tracker.material}</h3>
        {item ? (
          <RowPreview item={item} />
        ) : (
          <pre className={classes.data}>{JSON.stringify(story.item.data ?? story.item, null, 2)}</pre>
        )}
      </section>
    </>
  );
}
