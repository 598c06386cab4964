// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reachable } from '~/api/client';
import { saveState } from '~/shell/saveState';
import { autosave } from './autosave';
import type { KeptDraft } from './database';
import { fakeServer, memoryKeep } from './fakeServer';

describe('saving a draft', () => {
  let server: ReturnType<typeof fakeServer>;
  let text = '';
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    server.close();
    vi.useRealTimers();
    reachable.set(true);
    saveState.set('none');
  });

  const setUp = (answer: Parameters<typeof fakeServer>[0]) => {
    server = fakeServer(answer);
    const keep = memoryKeep<KeptDraft>();
    const told: string[] = [];
    const saving = autosave({
      assignment: 'a1',
      key: 'ana/a1',
      revision: 3,
      keep,
      snapshot: () => ({ content: { answers: { why: { kind: 'writing', text } } }, removed: [] }),
      onConflict: () => told.push('conflict'),
      onRefused: (problem) => told.push(problem.code),
    });
    return { keep, saving, told };
  };
  const counting = () => {
    let revision = 3;
    return () => ({ status: 200, body: { draft_revision: ++revision } });
  };

  it('is on this computer within 100 ms and at the server within 2 s', async () => {
    const { keep, saving } = setUp(counting());
    text = 'a';
    saving.changed();
    await vi.advanceTimersByTimeAsync(100);
    expect(keep.kept.get('ana/a1')).toMatchObject({ unsent: true, base: 3 });
    expect(server.asked).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1900);
    expect(server.asked).toHaveLength(1);
    expect(keep.kept.get('ana/a1')).toMatchObject({ unsent: false, base: 4 });
    expect(saveState.get()).toBe('saved');
  });

  it('sends the newest content, each time on the revision that the server gave', async () => {
    const { saving } = setUp(counting());
    for (text of ['a', 'ab', 'abc']) {
      saving.changed();
      await vi.advanceTimersByTimeAsync(300);
    }
    await vi.advanceTimersByTimeAsync(3000);
    text = 'abcd';
    saving.changed();
    await vi.advanceTimersByTimeAsync(3000);
    expect(server.asked.map((ask) => ask.headers.get('If-Match'))).toEqual(['"3"', '"4"']);
    expect(server.asked.at(-1)?.body).toMatchObject({ answers: { why: { text: 'abcd' } } });
  });

  it('says where the work is while there is no connection, and sends it afterwards', async () => {
    let down = true;
    const answer = counting();
    const { keep, saving } = setUp(() => (down ? 'offline' : answer()));
    saving.changed();
    await vi.advanceTimersByTimeAsync(2000);
    expect(saveState.get()).toBe('kept');
    expect(keep.kept.get('ana/a1')?.unsent).toBe(true);
    down = false;
    reachable.set(true);
    await vi.advanceTimersByTimeAsync(4000);
    expect(saveState.get()).toBe('saved');
  });

  it('never overwrites what another tab saved: the person decides', async () => {
    let theirs = 9;
    const { saving, told } = setUp(({ headers }) =>
      headers.get('If-Match') === `"${theirs}"`
        ? { status: 200, body: { draft_revision: ++theirs } }
        : { status: 412, body: { code: 'draft-changed' } },
    );
    saving.changed();
    await vi.advanceTimersByTimeAsync(2000);
    expect(told).toEqual(['conflict']);
    saving.rebase(9);
    await vi.advanceTimersByTimeAsync(2000);
    expect(saveState.get()).toBe('saved');
  });

  it('stops for good when the item is handed in', async () => {
    const { saving } = setUp(counting());
    saving.changed();
    saving.stop();
    await vi.advanceTimersByTimeAsync(5000);
    expect(server.asked).toHaveLength(0);
  });
});
