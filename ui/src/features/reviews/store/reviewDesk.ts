import { newId, send } from '~/api/client';
import type { Assignment, Finding, Prediction, Rubric, Submitted } from '~/api/types';
import { type ActiveTime, activeTime } from '~/features/assignments/store/activeTime';
import { type Autosave, autosave } from '~/features/assignments/store/autosave';
import { draftKey, drafts, type KeptDraft } from '~/features/assignments/store/database';
import { openSession, type Session } from '~/features/assignments/store/session';
import { createStore, type Store } from '~/shared/store';
import { saveState } from '~/shell/saveState';
import { reviewOf, reviewStart, toSubmit } from '../model/review';

/** `elsewhere`: what is offered is labelling, not reviewing. */
export type Phase = 'opening' | 'working' | 'nothing' | 'elsewhere' | 'failed';

/** An item ready to be shown. */
interface Prepared {
  readonly assignment: Assignment;
  readonly rubric: Rubric;
  readonly kept: KeptDraft | undefined;
}

export interface ReviewState {
  readonly phase: Phase;
  readonly session: Session | undefined;
  readonly time: ActiveTime | undefined;
  readonly predictions: readonly Prediction[];
  readonly cause: unknown;
  /** Saved from another tab meanwhile. */
  readonly conflict: boolean;
  readonly refusal: unknown;
}

export interface ReviewDesk {
  /** Of this opening; another one is another desk. */
  readonly id: string;
  readonly state: Store<ReviewState>;
  /** Shows the item with this key, or whatever is next; at once when it was fetched ahead. */
  open(item: string | undefined): Promise<void>;
  /** Fetches the item with this key, or whatever is next, while the present one is being decided. */
  fetchAhead(item: string | undefined): Promise<void>;
  submit(): Promise<Submitted | undefined>;
  returnItem(findings: readonly (Finding & { to: string })[]): Promise<void>;
  /** Gives the seat away; the draft is kept where somebody goes on with it. */
  leave(how: 'skip' | 'escalate' | 'release', body: Readonly<Record<string, unknown>>): Promise<void>;
  reopen(assignment: string): Promise<void>;
  /** Shows a review again that was skipped; throws, and leaves the desk as it is, when its seat is not to be had. */
  takeBack(assignment: string): Promise<void>;
  /** `elsewhere`: another tab works on, so nothing may be written any more. */
  close(elsewhere?: boolean): void;
}

interface Wiring {
  readonly slug: string;
  readonly person: string;
  readonly rubricOf: (version: number) => Promise<Rubric>;
}

const beatEvery = 60_000;

/** The work on reviews of one project: one item at a time, saved as in labelling. */
export function openReviewDesk({ slug, person, rubricOf }: Wiring): ReviewDesk {
  const blank: ReviewState = {
    phase: 'opening',
    session: undefined,
    time: undefined,
    predictions: [],
    cause: undefined,
    conflict: false,
    refusal: undefined,
  };
  const state = createStore<ReviewState>(blank);
  const set = (change: Partial<ReviewState>) => state.update((old) => ({ ...old, ...change }));
  let saving: Autosave | undefined;
  let unwatch: (() => void) | undefined;
  let beat: ReturnType<typeof setInterval> | undefined;
  /** The key of submitting, held or hit twice, hands in once. */
  let sending = false;
  /** Fetched ahead; `undefined` as its wish means: whatever is next. */
  let ahead: { readonly item: string | undefined; readonly found: Promise<Prepared | undefined> } | undefined;

  const clear = () => {
    saving?.stop();
    saving = undefined;
    unwatch?.();
    clearInterval(beat);
    state.get().time?.stop();
    saveState.set('none');
  };
  const id = () => state.get().session?.assignment.id ?? '';

  const claim = async (body: Readonly<Record<string, string>>) =>
    (await send<Assignment | undefined>('POST', `/projects/${slug}/claim`, { body })).data;

  const prepare = async (assignment: Assignment): Promise<Prepared> => {
    const [rubric, kept] = await Promise.all([
      rubricOf(assignment.rubric_version),
      drafts.get(draftKey(person, assignment.id)).catch(() => undefined),
    ]);
    return { assignment, rubric, kept };
  };

  const show = ({ assignment, rubric, kept }: Prepared) => {
    clear();
    const unsent = kept?.unsent && kept.base === assignment.draft_revision;
    const drafted: Assignment = unsent ? { ...assignment, draft: kept.content } : assignment;
    // What models said stands beside the rows; as ghosts in the text it would hide what people said.
    const session = openSession({ ...drafted, predictions: [] }, rubric);
    session.restart({ ...reviewStart(drafted, rubric.questions), removed: kept?.removed ?? [] });
    const time = activeTime(assignment.active_ms ?? 0);
    const content = () => toSubmit(reviewOf(session.content()), time.milliseconds.get());
    saving = autosave({
      assignment: assignment.id,
      key: draftKey(person, assignment.id),
      revision: assignment.draft_revision,
      keep: drafts,
      snapshot: () => ({ content: content(), removed: session.content().removed }),
      onConflict: () => set({ conflict: true }),
      onRefused: (refusal) => set({ refusal }),
    });
    let seen = session.content();
    unwatch = session.state.subscribe(() => {
      if (session.content() === seen) return;
      seen = session.content();
      saving?.changed();
      // What was refused has been changed: it is told anew when it is handed in again.
      if (state.get().refusal !== undefined) set({ refusal: undefined });
    });
    beat = setInterval(() => {
      const body = { active_ms: Math.round(time.milliseconds.get()) };
      // A lost heartbeat is no news: the next save or the next beat extends the lease.
      void send('POST', `/assignments/${assignment.id}/heartbeat`, { body }).catch(() => undefined);
    }, beatEvery);
    saveState.set(assignment.draft ? 'saved' : 'none');
    set({ ...blank, phase: 'working', session, time, predictions: assignment.predictions });
    if (unsent) saving.changed();
  };

  const attempt = async (find: () => Promise<Assignment | undefined>) => {
    clear();
    set(blank);
    try {
      const assignment = await find();
      if (!assignment) set({ phase: 'nothing' });
      else if (assignment.stage_kind !== 'review') set({ phase: 'elsewhere' });
      else show(await prepare(assignment));
    } catch (cause) {
      set({ phase: 'failed', cause });
    }
  };

  const away = async <T>(path: string, body: unknown): Promise<T> => {
    const gone = id();
    const { data } = await send<T>('POST', `/assignments/${gone}/${path}`, { body });
    await drafts.delete(draftKey(person, gone)).catch(() => undefined);
    clear();
    return data;
  };

  return {
    id: newId(),
    state,
    async open(item) {
      const fetched = ahead?.item === item ? await ahead?.found : undefined;
      ahead = undefined;
      if (fetched) return show(fetched);
      await attempt(() => claim(item === undefined ? { stage_kind: 'review' } : { item }));
    },
    async fetchAhead(item) {
      const current = id();
      if (current === '' || ahead) return;
      // Refused or unreachable: it is asked for again, and told, when it is needed.
      const found = claim(item === undefined ? { after: current, stage_kind: 'review' } : { item })
        .then((next) => (next && next.id !== current ? prepare(next) : undefined))
        .catch(() => undefined);
      ahead = { item, found };
      await found;
    },
    async submit() {
      const { session, time } = state.get();
      if (!session || !time || sending) return undefined;
      sending = true;
      const body = toSubmit(reviewOf(session.content()), time.milliseconds.get());
      set({ refusal: undefined });
      try {
        return await away<Submitted>('submit', body);
      } catch (refusal) {
        set({ refusal });
        return undefined;
      } finally {
        sending = false;
      }
    },
    async returnItem(findings) {
      const to = [...new Set(findings.map((finding) => finding.to))];
      await away('return', { to, findings });
    },
    async leave(how, body) {
      const { session, time } = state.get();
      if (how === 'skip') await saving?.flush();
      const content = session && toSubmit(reviewOf(session.content()), time?.milliseconds.get() ?? 0);
      await away(how, how === 'escalate' ? { ...body, content } : body);
    },
    reopen(assignment) {
      ahead = undefined;
      return attempt(async () => (await send<Assignment>('POST', `/assignments/${assignment}/reopen`)).data);
    },
    async takeBack(assignment) {
      void saving?.flush();
      const { data } = await send<Assignment>('POST', `/assignments/${assignment}/take-back`);
      ahead = undefined;
      await attempt(async () => data);
    },
    close(elsewhere = false) {
      if (!elsewhere) void saving?.flush();
      clear();
    },
  };
}
