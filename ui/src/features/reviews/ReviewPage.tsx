import { Button, Group } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { api } from '~/api/client';
import { useMe } from '~/api/queries';
import { Elsewhere } from '~/features/assignments/label/Elsewhere';
import { leftText, notTakenBack } from '~/features/assignments/label/leftText';
import { Onboarding } from '~/features/calibration/Onboarding';
import { RefusedWork } from '~/features/calibration/RefusedWork';
import { useMessages } from '~/messages';
import { Empty, Page } from '~/shared/Page';
import { useStore } from '~/shared/store';
import { announce } from '~/shell/announce';
import { notify } from '~/shell/notices';
import { Outline } from '~/shell/Outline';
import { ProblemView } from '~/shell/ProblemView';
import { TopLine } from '~/shell/TopLine';
import { Predictions } from './Predictions';
import { ReviewScreen } from './ReviewScreen';
import { type AtReview, useReviewDesk } from './useReviewDesk';
import { useWalk } from './useWalk';

/** Reviewing: item after item, or walking through what a filter of the tracker found. */
export function ReviewPage() {
  const { slug } = useParams({ from: '/framed/projects/$slug/review' });
  const { item, filter } = useSearch({ from: '/framed/projects/$slug/review' });
  const me = useMe();
  const at = useReviewDesk(slug, me?.person.id);
  return at ? <AtDesk key={at.desk.id} at={at} slug={slug} item={item} filter={filter} /> : <Outline />;
}

interface Props {
  readonly at: AtReview;
  readonly slug: string;
  readonly item: string | undefined;
  readonly filter: string | undefined;
}

function AtDesk({ at: { desk, tabs }, slug, item, filter }: Props) {
  const m = useMessages();
  const navigate = useNavigate();
  const state = useStore(desk.state);
  const elsewhere = useStore(tabs.elsewhere);
  const { session, time } = state;
  const here = session?.assignment.item.key;
  const walk = useWalk(slug, filter, here ?? item);
  const title = useMe()?.projects.find((one) => one.slug === slug)?.title ?? slug;
  const places = useMemo(
    () => [
      { label: title, to: `/projects/${slug}` },
      { label: here ? `${m.review.title}: ${here}` : m.review.title },
    ],
    [slug, title, here, m],
  );
  const open = useEffectEvent((key: string | undefined) => {
    if (key === undefined || key !== desk.state.get().session?.assignment.item.key) void desk.open(key);
  });
  useEffect(() => open(item), [item]);

  // What comes next is fetched while this one is being decided: in a walk its next item, else whatever the server gives.
  const ahead = useEffectEvent(() => void desk.fetchAhead(filter === undefined ? undefined : walk?.next));
  const ready = filter === undefined || walk !== undefined;
  useEffect(() => {
    if (session && ready) ahead();
  }, [session, ready]);

  const goTo = (key: string | undefined) => {
    if (key === item) return void desk.open(key);
    void navigate({ to: '/projects/$slug/review', params: { slug }, search: { item: key, filter } });
  };
  const goOn = () => goTo(walk?.next);
  const submit = async () => {
    const key = here ?? '';
    const assignment = session?.assignment.id ?? '';
    const done = await desk.submit();
    if (!done) return;
    announce(m.review.submitted(key));
    const reopen = { label: m.review.reopen, perform: () => void desk.reopen(assignment) };
    notify({ text: m.review.submitted(key), lasts: 6000, about: 'left-last', action: reopen });
    goOn();
  };
  const offerBack = (assignment: string, key: string, body: Readonly<Record<string, unknown>>) => {
    const perform = () =>
      void desk
        .takeBack(assignment)
        .then(() => announce(m.labelling.takenBack(key)))
        .catch((why) => notify({ text: notTakenBack(m, why), tone: 'refusal', lasts: 12000 }));
    const action = { label: m.labelling.takeBack, perform };
    notify({ text: leftText(m, 'skip', key, String(body.reason)), lasts: 8000, about: 'left-last', action });
  };
  const top = (
    <TopLine places={places}>
      {walk && (
        <Group gap="xs" ms="auto">
          <span>{m.review.of(walk.at + 1, walk.all)}</span>
          <Button
            size="compact-xs"
            disabled={!walk.previous}
            aria-label={m.review.previous}
            onClick={() => goTo(walk.previous)}
          >
            ←
          </Button>
          <Button
            size="compact-xs"
            disabled={!walk.next}
            aria-label={m.review.next}
            onClick={() => goTo(walk.next)}
          >
            →
          </Button>
        </Group>
      )}
    </TopLine>
  );
  if (elsewhere)
    return (
      <>
        {top}
        <Elsewhere onTakeOver={tabs.takeOver} />
      </>
    );
  if (state.phase === 'working' && session && time)
    return (
      <>
        {top}
        <Predictions value={state.predictions}>
          <ReviewScreen
            key={session.assignment.id}
            session={session}
            refusal={state.refusal}
            conflict={state.conflict}
            onReload={() => void desk.open(here)}
            onSubmit={() => void submit()}
            onLeave={async (how, body) => {
              await desk.leave(how, body);
              if (how === 'skip') offerBack(session.assignment.id, here ?? '', body);
              goOn();
            }}
            onFlag={async (reason, note) => {
              await api.post(`/assignments/${session.assignment.id}/flag`, { reason, note });
              notify({ text: m.labelling.flagged, lasts: 4000 });
            }}
            onReturn={async (findings) => {
              await desk.returnItem(findings);
              notify({ text: m.review.returned(here ?? ''), lasts: 6000, about: 'left-last' });
              goOn();
            }}
          />
        </Predictions>
      </>
    );
  return (
    <>
      {top}
      {state.phase === 'opening' || state.phase === 'working' ? (
        <Outline lines={10} />
      ) : (
        <Page>
          <Between
            phase={state.phase}
            cause={state.cause}
            slug={slug}
            asked={item}
            onNext={() => goTo(undefined)}
          />
        </Page>
      )}
    </>
  );
}

interface BetweenProps {
  readonly phase: 'nothing' | 'elsewhere' | 'failed';
  readonly cause: unknown;
  readonly slug: string;
  readonly asked: string | undefined;
  readonly onNext: () => void;
}

/** No item at the moment: why, and what to do. */
function Between({ phase, cause, slug, asked, onNext }: BetweenProps) {
  const m = useMessages();
  const navigate = useNavigate();
  if (phase === 'failed' && asked === undefined)
    return <RefusedWork slug={slug} cause={cause} onRetry={onNext} />;
  if (phase === 'elsewhere')
    return (
      <Empty title={m.review.labelInstead}>
        <Button
          variant="filled"
          onClick={() => void navigate({ to: '/projects/$slug/label', params: { slug } })}
        >
          {m.projects.nextLabel}
        </Button>
      </Empty>
    );
  const notThis = phase === 'failed' || asked !== undefined;
  return (
    <Empty
      title={notThis ? m.review.notThis : m.review.nothing}
      text={notThis ? m.review.notThisText : m.review.nothingText}
    >
      {phase === 'failed' && <ProblemView cause={cause} />}
      {!notThis && <Onboarding slug={slug} />}
      <Group gap="sm">
        {notThis && (
          <Button variant="filled" onClick={onNext}>
            {m.review.takeNext}
          </Button>
        )}
        <Button onClick={() => void navigate({ to: '/' })}>{m.projects.homeTitle}</Button>
      </Group>
    </Empty>
  );
}
