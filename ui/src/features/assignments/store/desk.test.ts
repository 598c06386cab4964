// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Rubric } from '~/api/types';
import type { KeptSubmission } from './database';
import { openDesk } from './desk';
import { fakeServer, memoryKeep } from './fakeServer';
import { outbox } from './outbox';

const rubric: Rubric = { version: 1, clauses: [], questions: [] };

const assignment = (id: string) => ({
  id,
  stage: 'label',
  stage_kind: 'label',
  state: 'active',
  item: { id, key: id, inputs: {} },
  predictions: [],
  draft_revision: 0,
  rubric_version: 1,
});

/** A queue of items as the server keeps it: an unfinished one comes first, and `after` passes over one. */
function queueOf(...ids: readonly string[]) {
  const submitted: string[] = [];
  const begun: string[] = [];
  const skipped = new Set<string>();
  const server = fakeServer(({ method, path, body }) => {
    const handedIn = path.match(/^\/assignments\/(\w+)\/submit$/)?.[1];
    if (handedIn) {
      submitted.push(handedIn);
      return { status: 201, body: { item_key: handedIn } };
    }
    const skip = path.match(/^\/assignments\/(\w+)\/skip$/)?.[1];
    if (skip) skipped.add(skip);
    if (path === '/assignments/gone/take-back')
      return { status: 409, body: { title: 'This skip cannot be taken back any more' } };
    const back = path.match(/^\/assignments\/(\w+)\/take-back$/)?.[1];
    if (back) skipped.delete(back);
    if (back) return { status: 200, body: assignment(back) };
    if (method !== 'POST' || !path.endsWith('/claim')) return { status: 200, body: { draft_revision: 1 } };
    const { after } = body as { after?: string };
    const open = begun.find((id) => id !== after && !submitted.includes(id) && !skipped.has(id));
    const next = open ?? ids.find((id) => !begun.includes(id));
    if (!next) return { status: 204 };
    if (!begun.includes(next)) begun.push(next);
    return { status: 200, body: assignment(next) };
  });
  return { server, submitted };
}

const deskOf = () =>
  openDesk({
    slug: 'rows',
    person: 'ana',
    outbox: outbox(memoryKeep<KeptSubmission>()),
    rubricOf: async () => rubric,
    onRefused: (problem) => {
      throw problem;
    },
  });

describe('the desk', () => {
  let close = () => {};
  afterEach(() => {
    close();
    localStorage.clear();
  });

  it('never says that nothing is left while there is more, however quickly items are handed in', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { server, submitted } = queueOf(...ids);
    const desk = deskOf();
    close = () => {
      desk.close();
      server.close();
    };
    const shown: string[] = [];
    const over = new Promise<void>((done) => {
      desk.state.subscribe(() => {
        const { phase, session, next } = desk.state.get();
        const key = phase === 'working' ? session?.assignment.item.key : undefined;
        if (key && shown.at(-1) !== key) shown.push(key);
        // The person waits for the item that is fetched ahead, then hands in both before the server has answered once.
        if (key && (next || key === ids.at(-1))) queueMicrotask(() => desk.submit());
        if (key && shown.length % 2 === 0) queueMicrotask(() => desk.submit());
        if (phase === 'nothing') done();
      });
    });
    await desk.open();
    await over;
    expect(shown).toEqual(ids);
    await expect.poll(() => submitted).toEqual(ids);
  });

  it('shows a skipped item again when it is taken back, and offers it no more once something was handed in', async () => {
    const { server } = queueOf('a', 'b', 'c');
    const desk = deskOf();
    close = () => {
      desk.close();
      server.close();
    };
    const shown = () => desk.state.get().session?.assignment.id;
    await desk.open();
    await desk.giveAway('skip', 'language', '');
    expect(shown()).toBe('b');
    expect(desk.state.get().skipped?.assignment).toBe('a');
    await desk.takeBack('a');
    expect(shown()).toBe('a');
    expect(desk.state.get().skipped).toBeUndefined();
    await desk.giveAway('skip', 'language', '');
    desk.submit();
    expect(desk.state.get().skipped).toBeUndefined();
  });

  it('stays where it is when the seat is gone', async () => {
    const { server } = queueOf('a', 'b');
    const desk = deskOf();
    close = () => {
      desk.close();
      server.close();
    };
    await desk.open();
    await expect(desk.takeBack('gone')).rejects.toThrow('This skip cannot be taken back any more');
    expect(desk.state.get().session?.assignment.id).toBe('a');
    expect(desk.state.get().phase).toBe('working');
  });
});
