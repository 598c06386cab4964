import { reachable, send } from '~/api/client';
import { Problem, Unreachable } from '~/api/problem';
import type { Assignment, Rubric } from '~/api/types';
import { createStore } from '~/shared/store';
import { saveState } from '~/shell/saveState';
import { contentFrom, toSend } from '../model/content';
import { submittable } from '../model/visible';
import { activeTime } from './activeTime';
import { type Autosave, autosave } from './autosave';
import { draftKey, drafts } from './database';
import type { Desk, DeskState, Prepared } from './deskState';
import type { Outbox } from './outbox';
import { openSession } from './session';

interface Wiring {
  readonly slug: string;
  readonly person: string;
  readonly outbox: Outbox;
  readonly rubricOf: (version: number) => Promise<Rubric>;
  readonly onRefused: (problem: Problem) => void;
}

const placeOf = (person: string, slug: string) => `touchstone.desk.${person}.${slug}`;

/** The desk opens with this assignment when it is opened next. */
export function layOut(person: string, slug: string, assignment: string): void {
  localStorage.setItem(placeOf(person, slug), assignment);
}

const heartbeatEvery = 60_000;

/** The work on one project: the present item, the next one fetched ahead, saving, handing in. */
export function openDesk({ slug, person, outbox, rubricOf, onRefused }: Wiring): Desk {
  const state = createStore<DeskState>({
    phase: 'opening',
    session: undefined,
    time: undefined,
    next: undefined,
    last: undefined,
    skipped: undefined,
    cause: undefined,
    conflict: undefined,
  });
  const set = (change: Partial<DeskState>) => state.update((old) => ({ ...old, ...change }));
  const place = placeOf(person, slug);
  let saving: Autosave | undefined;
  /** The item handed in last, to be shown again at once while it has not left this computer. */
  let handedIn: Prepared | undefined;
  let unwatch: (() => void) | undefined;
  let ahead: Promise<void> | undefined;
  let heart: ReturnType<typeof setInterval> | undefined;

  /** `handedIn`: what the server gives is still on its way there as a submission; its outcome asks for the next. */
  const claim = async (after?: string): Promise<Assignment | 'handedIn' | undefined> => {
    const body = { stage_kind: 'label', ...(after ? { after } : {}) };
    const { data } = await send<Assignment | undefined>('POST', `/projects/${slug}/claim`, { body });
    return data && outbox.holds(data.id) ? 'handedIn' : data;
  };
  const onItsWay = () => outbox.holds(state.get().last?.assignment ?? '');

  /** The item that was on the desk when the page was left, if it is still ours. */
  const leftOpen = async (): Promise<Assignment | undefined> => {
    const id = localStorage.getItem(place);
    if (!id || outbox.holds(id)) return undefined;
    try {
      const { data } = await send<Assignment>('GET', `/assignments/${id}`);
      return ['active', 'returned'].includes(data.state) && data.stage_kind === 'label' ? data : undefined;
    } catch (cause) {
      if (cause instanceof Problem) return undefined; // gone: claim another
      throw cause;
    }
  };

  const clear = () => {
    clearInterval(heart);
    saving?.stop();
    unwatch?.();
    state.get().time?.stop();
    saving = undefined;
  };

  const prepare = async (assignment: Assignment): Promise<Prepared> => {
    const [rubric, kept] = await Promise.all([
      rubricOf(assignment.rubric_version),
      drafts.get(draftKey(person, assignment.id)).catch(() => undefined),
    ]);
    return { assignment, rubric, kept };
  };

  const show = ({ assignment, rubric, kept }: Prepared) => {
    clear();
    const session = openSession(assignment, rubric, kept);
    const time = activeTime(assignment.active_ms ?? 0);
    const snapshot = () => ({
      content: toSend(session.content(), time.milliseconds.get()),
      removed: session.content().removed,
      focused: session.state.get().focused,
    });
    saving = autosave({
      assignment: assignment.id,
      key: draftKey(person, assignment.id),
      revision: assignment.draft_revision,
      keep: drafts,
      snapshot,
      onConflict: async () =>
        set({ conflict: (await send<Assignment>('GET', `/assignments/${assignment.id}`)).data }),
      onRefused,
    });
    let seen = session.content();
    unwatch = session.state.subscribe(() => {
      if (session.content() !== seen) saving?.changed();
      seen = session.content();
    });
    localStorage.setItem(place, assignment.id);
    let beaten = time.milliseconds.get();
    heart = setInterval(() => {
      const active = time.milliseconds.get();
      // Only somebody at work keeps the seat; a forgotten tab lets it go.
      if (active === beaten) return;
      beaten = active;
      const body = { active_ms: Math.round(active) };
      void send('POST', `/assignments/${assignment.id}/heartbeat`, { body }).catch(() => undefined);
    }, heartbeatEvery);
    saveState.set(assignment.draft ? 'saved' : 'none');
    set({ phase: 'working', session, time, next: undefined, conflict: undefined });
    if (kept?.unsent && session.content().answers !== assignment.draft?.answers) saving.changed();
  };

  const fetchAhead = () => {
    const current = state.get().session?.assignment.id;
    if (!current || state.get().next || ahead) return;
    ahead = (async () => {
      const next = await claim(current).catch(() => undefined); // offline or refused: asked again when it is needed
      if (!next || next === 'handedIn') return;
      const prepared = await prepare(next).catch(() => undefined);
      if (state.get().session?.assignment.id === current) set({ next: prepared });
    })().finally(() => {
      ahead = undefined;
    });
  };

  const goOn = async (assignment: Assignment | 'handedIn' | undefined) => {
    if (assignment === 'handedIn') return set({ phase: reachable.get() ? 'opening' : 'waiting' });
    if (!assignment) {
      clear();
      localStorage.removeItem(place);
      saveState.set('none');
      return set({ phase: 'nothing', session: undefined, time: undefined, next: undefined });
    }
    show(await prepare(assignment));
    if (!onItsWay()) fetchAhead();
  };

  const attempt = async (find: () => Promise<Assignment | 'handedIn' | undefined>) => {
    try {
      await goOn(await find());
    } catch (cause) {
      clear();
      const phase = cause instanceof Unreachable ? 'waiting' : 'failed';
      set({ phase, cause, session: undefined, time: undefined });
    }
  };
  const claimAgain = () => attempt(() => claim());

  const leave = async () => {
    const { next } = state.get();
    if (next) {
      show(next);
      if (!onItsWay()) fetchAhead();
      return;
    }
    clear();
    set({ phase: 'opening', session: undefined, time: undefined });
    // While the last one is on its way the server would give it back: its outcome asks for the next.
    if (onItsWay()) {
      if (!reachable.get()) set({ phase: 'waiting' });
      return;
    }
    await claimAgain();
  };

  // The server gives an unfinished item first: only once the last one has arrived is the next asked for.
  const unlisten = outbox.onOutcome((outcome) => {
    if ('accepted' in outcome)
      void drafts.delete(draftKey(person, outcome.submission.key)).catch(() => undefined);
    if (state.get().phase === 'working') fetchAhead();
    else if (state.get().phase !== 'failed' && !onItsWay()) void claimAgain();
  });
  const unwatchNetwork = reachable.subscribe(() => {
    if (reachable.get() && state.get().phase === 'waiting' && !onItsWay()) void claimAgain();
    if (!reachable.get() && state.get().phase === 'opening') set({ phase: 'waiting' });
  });

  return {
    state,
    open: () => attempt(async () => (await leftOpen()) ?? (await claim())),
    submit() {
      const { session, time } = state.get();
      if (!session || !time) return;
      const { assignment } = session;
      saving?.stop();
      const content = toSend(submittable(session.content(), session.visible()), time.milliseconds.get());
      outbox.submit({
        person,
        project: slug,
        assignment: assignment.id,
        itemKey: assignment.item.key,
        content,
      });
      handedIn = { assignment: { ...assignment, draft: content }, rubric: session.rubric, kept: undefined };
      const last = { assignment: assignment.id, itemKey: assignment.item.key, at: Date.now() };
      set({ last, skipped: undefined });
      void leave();
    },
    async giveAway(how, reason, note) {
      const { session, time } = state.get();
      if (!session) return;
      // A skip may be taken back with the draft as it is now.
      await saving?.flush();
      const content = toSend(session.content(), time?.milliseconds.get() ?? 0);
      const body = { reason, ...(note === '' ? {} : { note }), ...(how === 'escalate' ? { content } : {}) };
      await send('POST', `/assignments/${session.assignment.id}/${how}`, { body });
      saving?.stop();
      await drafts.delete(draftKey(person, session.assignment.id)).catch(() => undefined);
      const { id, item } = session.assignment;
      set({ skipped: how === 'skip' ? { assignment: id, itemKey: item.key, at: Date.now() } : undefined });
      await leave();
    },
    async reopen() {
      const { last } = state.get();
      if (!last) return;
      void saving?.flush();
      if (handedIn?.assignment.id === last.assignment && (await outbox.withdraw(last.assignment))) {
        set({ last: undefined });
        show(handedIn);
        return saving?.changed();
      }
      const { data } = await send<Assignment>('POST', `/assignments/${last.assignment}/reopen`);
      set({ last: undefined });
      await goOn(data);
    },
    async takeBack(assignment) {
      void saving?.flush();
      const { data } = await send<Assignment>('POST', `/assignments/${assignment}/take-back`);
      set({ skipped: undefined });
      await goOn(data);
    },
    settleConflict(take) {
      const { conflict, session } = state.get();
      if (!conflict || !session) return;
      if (take === 'theirs') session.restart(contentFrom(conflict.draft, session.content().removed));
      set({ conflict: undefined });
      saving?.rebase(conflict.draft_revision);
    },
    async bringBack(id, content, findings) {
      void saving?.flush();
      const { data } = await send<Assignment>('GET', `/assignments/${id}`);
      show({
        assignment: { ...data, draft: content },
        rubric: await rubricOf(data.rubric_version),
        kept: undefined,
      });
      state.get().session?.set({ findings, focused: findings[0]?.question });
      saving?.changed();
    },
    lookAgain: claimAgain,
    flush: () => void saving?.flush(),
    close(elsewhere = false) {
      if (!elsewhere) void saving?.flush();
      unlisten();
      unwatchNetwork();
      clear();
    },
  };
}
