import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { api } from '~/api/client';
import { projectQuery, useMe, workQuery } from '~/api/queries';
import { RefusedWork } from '~/features/calibration/RefusedWork';
import { type Messages, useFormat, useMessages } from '~/messages';
import { createStore, type Store, useStore } from '~/shared/store';
import { announce } from '~/shell/announce';
import { dismiss, notify } from '~/shell/notices';
import { Outline } from '~/shell/Outline';
import { ProblemView } from '~/shell/ProblemView';
import { TopLine } from '~/shell/TopLine';
import { ConflictDialog } from './label/ConflictDialog';
import { Elsewhere } from './label/Elsewhere';
import { EndState } from './label/EndState';
import { LabelScreen } from './label/LabelScreen';
import { leftText, notTakenBack } from './label/leftText';
import { RubricChanged } from './label/RubricChanged';
import { Tour } from './label/Tour';
import { useDesk } from './label/useDesk';
import { useOutcomes } from './label/useOutcomes';
import { useRecent } from './label/useRecent';
import type { Desk, DeskState } from './store/deskState';

const closed = createStore<DeskState>({
  phase: 'opening',
  session: undefined,
  time: undefined,
  next: undefined,
  last: undefined,
  skipped: undefined,
  cause: undefined,
  conflict: undefined,
});
const nowhere = createStore(false);

/** `/projects/{slug}/label`: the work of an annotator. */
export function LabelPage() {
  const m = useMessages();
  const { slug } = useParams({ from: '/framed/projects/$slug/label' });
  const person = useMe()?.person.id ?? '';
  const { desk, tabs } = useDesk(slug, person);
  const [refused, closeRefused] = useOutcomes(desk);
  const state = useStore(desk?.state ?? closed);
  const elsewhere = useStore(tabs?.elsewhere ?? nowhere);
  return (
    <>
      <Place slug={slug} state={state} />
      {elsewhere ? (
        <Elsewhere onTakeOver={() => tabs?.takeOver()} />
      ) : (
        desk && <Phases slug={slug} desk={desk} state={state} person={person} />
      )}
      <Modal
        opened={refused !== undefined}
        onClose={closeRefused}
        withCloseButton={false}
        size={640}
        padding={0}
        attributes={{ content: { 'aria-label': m.labelling.showProblem } }}
      >
        {refused && <ProblemView cause={refused} />}
      </Modal>
    </>
  );
}

/** How long after submitting undo still takes the submission back. */
const takeBackFor = 5000;
/** The same after skipping. */
const takeSkipBackFor = 8000;
/** What the notice about the item that left last is about. */
const leftLast = 'left-last';

function Phases({
  slug,
  desk,
  state,
  person,
}: {
  slug: string;
  desk: Desk;
  state: DeskState;
  person: string;
}) {
  const m = useMessages();
  const navigate = useNavigate();
  const { data: project } = useQuery(projectQuery(slug));
  const { phase, session, cause, conflict, last, skipped } = state;
  const review = session?.assignment.stage_kind === 'review';
  const goReview = useEffectEvent(() => void navigate({ href: `/projects/${slug}/review` }));
  useEffect(() => {
    if (review) goReview();
  }, [review]);
  const reopen = () => {
    dismiss(leftLast);
    return desk.reopen().catch(() => notify({ text: m.labelling.notReopened, tone: 'refusal', lasts: 5000 }));
  };
  const takeBack = (assignment: string, key: string) => {
    dismiss(leftLast);
    return desk
      .takeBack(assignment)
      .then(() => announce(m.labelling.takenBack(key)))
      .catch((why) => notify({ text: notTakenBack(m, why), tone: 'refusal', lasts: 12000 }));
  };
  const takeLastBack = (within: number) => {
    if (!skipped || Date.now() - skipped.at > within) return false;
    void takeBack(skipped.assignment, skipped.itemKey);
    return true;
  };

  const justSkipped = useRecent(skipped?.at, takeSkipBackFor);
  const justSubmitted = useRecent(last?.at, takeBackFor);
  const undoLeft =
    justSkipped && skipped
      ? m.labelling.undoSkip(skipped.itemKey)
      : justSubmitted && last
        ? m.labelling.undoSubmit(last.itemKey)
        : undefined;

  switch (phase) {
    case 'opening':
      return <Outline lines={10} />;
    case 'waiting':
      return <p style={{ padding: 24 }}>{m.labelling.waiting}</p>;
    case 'failed':
      return (
        <div style={{ padding: 24 }}>
          <RefusedWork slug={slug} cause={cause} onRetry={() => void desk.lookAgain()} />
        </div>
      );
    case 'nothing':
      return <EndState slug={slug} onLookAgain={() => void desk.lookAgain()} onTakeBack={desk.takeBack} />;
    case 'working': {
      if (!session || review) return null;
      const { id, item } = session.assignment;
      return (
        <>
          <LabelScreen
            session={session}
            mayAcceptRest={project?.accept_rest === true}
            onSubmit={() => {
              desk.submit();
              notify({
                text: m.labelling.submitted(item.key),
                lasts: takeBackFor,
                about: leftLast,
                action: { label: m.labelling.takeBack, perform: reopen },
              });
            }}
            undoLeft={undoLeft}
            onUndoSubmit={() => {
              if (takeLastBack(takeSkipBackFor)) return true;
              if (!last || Date.now() - last.at > takeBackFor) return false;
              void reopen();
              return true;
            }}
            onBack={() => takeLastBack(Number.POSITIVE_INFINITY) || void reopen()}
            onLeave={async (how, reason, note) => {
              await desk.giveAway(how, reason, note);
              const back = { label: m.labelling.takeBack, perform: () => void takeBack(id, item.key) };
              notify({
                text: leftText(m, how, item.key, reason),
                lasts: takeSkipBackFor,
                about: leftLast,
                ...(how === 'skip' ? { action: back } : {}),
              });
            }}
            onFlag={async (reason, note) => {
              await api.post(`/assignments/${id}/flag`, { reason, note });
              notify({ text: m.labelling.flagged, lasts: 4000 });
            }}
          />
          <RubricChanged slug={slug} person={person} rubric={session.rubric} />
          <ConflictDialog opened={conflict !== undefined} onTake={desk.settleConflict} />
          <Tour />
        </>
      );
    }
  }
}

function Place({ slug, state }: { slug: string; state: DeskState }) {
  const m = useMessages();
  const { data: project } = useQuery(projectQuery(slug));
  const { data: work } = useQuery(workQuery(slug));
  const { session, time } = state;
  const key = session?.assignment.item.key;
  useEffect(() => {
    if (key) announce(m.labelling.itemOf(key));
  }, [key, m]);
  const title = project?.title || slug;
  const left = work && howFar(m, work.total.items, work.to_do_estimate);
  const rework = work && work.returned.length > 0 ? ` · ${m.labelling.inRework(work.returned.length)}` : '';
  return (
    <TopLine places={[{ label: title, to: '/' }, { label: session?.assignment.stage ?? m.shell.work }]}>
      <span style={{ flex: 1, color: 'var(--ts-quiet)', fontSize: 12 }}>
        {left}
        {rework}
      </span>
      {time && <ActiveClock milliseconds={time.milliseconds} />}
    </TopLine>
  );
}

/** From a hundred on the server only says about how many are left: a sum with it would grow with every item handed in. */
function howFar(m: Messages, done: number, left: number): string {
  return left < 100 ? m.labelling.left(done, done + left) : m.labelling.leftAbout(done, left);
}

function ActiveClock({ milliseconds }: { milliseconds: Store<number> }) {
  const m = useMessages();
  const format = useFormat();
  const clock = format.clock(useStore(milliseconds, (sum) => Math.floor(sum / 1000)));
  return (
    <span
      title={m.shell.activeTime(clock)}
      style={{ color: 'var(--ts-quiet)', fontSize: 12, fontVariantNumeric: 'tabular-nums' }}
    >
      {clock}
    </span>
  );
}
