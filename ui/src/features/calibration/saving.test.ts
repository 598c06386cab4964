// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reachable } from '~/api/client';
import { fakeServer } from '~/features/assignments/store/fakeServer';
import { openSaving } from './saving';

const said = (text: string) => ({ answers: { why: { kind: 'writing', text } as const } });

describe('saving the answers of a test', () => {
  let server: ReturnType<typeof fakeServer>;
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    server.close();
    vi.useRealTimers();
    reachable.set(true);
  });

  const setUp = (answer: Parameters<typeof fakeServer>[0]) => {
    server = fakeServer(answer);
    const refused: string[] = [];
    return { refused, saving: openSaving('t1', new Map([[2, 5]]), (problem) => refused.push(problem.code)) };
  };

  it('sends the newest of each item once, with the revision it is known by', async () => {
    const { saving } = setUp(({ path }) => ({
      status: 200,
      body: { revision: path.endsWith('/2') ? 6 : 1 },
    }));
    saving.keep(1, said('a'));
    saving.keep(1, said('ab'));
    saving.keep(2, said('b'));
    await vi.advanceTimersByTimeAsync(400);
    expect(server.asked.map(({ path, headers }) => [path, headers.get('if-match')])).toEqual([
      ['/attempts/t1/items/1', '"0"'],
      ['/attempts/t1/items/2', '"5"'],
    ]);
    expect(server.asked[0]?.body).toEqual(said('ab'));
    expect(saving.state.get()).toBe('saved');
    saving.keep(2, said('bc'));
    await vi.advanceTimersByTimeAsync(400);
    expect(server.asked.at(-1)?.headers.get('if-match')).toBe('"6"');
  });

  it('tries again until it arrives, and settles only then', async () => {
    let online = false;
    const { saving } = setUp(() => (online ? { status: 200, body: { revision: 1 } } : 'offline'));
    saving.keep(1, said('a'));
    await vi.advanceTimersByTimeAsync(400);
    expect(saving.state.get()).toBe('unsent');
    expect(await saving.settle()).toBe(false);
    online = true;
    await vi.advanceTimersByTimeAsync(3100);
    expect(saving.state.get()).toBe('saved');
    expect(await saving.settle()).toBe(true);
  });

  it('says when the attempt takes no more answers', async () => {
    const { saving, refused } = setUp(() => ({ status: 409, body: { code: 'attempt-ended' } }));
    saving.keep(1, said('a'));
    await vi.advanceTimersByTimeAsync(400);
    expect(refused).toEqual(['attempt-ended']);
  });
});
