// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reachable } from '~/api/client';
import { keptAnswers } from '~/shell/saveState';
import type { KeptSubmission } from './database';
import { fakeServer, memoryKeep } from './fakeServer';
import { type Outcome, outbox } from './outbox';

const one = { person: 'ana', project: 'rows', assignment: 'a1', itemKey: 'row-1', content: { answers: {} } };

describe('the outbox', () => {
  let server: ReturnType<typeof fakeServer>;
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    server.close();
    vi.useRealTimers();
    reachable.set(true);
  });

  const setUp = (answer: Parameters<typeof fakeServer>[0]) => {
    server = fakeServer(answer);
    const keep = memoryKeep<KeptSubmission>();
    const outcomes: Outcome[] = [];
    const box = outbox(keep);
    box.onOutcome((outcome) => outcomes.push(outcome));
    return { keep, outcomes, box };
  };

  it('keeps a submission here until the server has answered', async () => {
    const { keep, outcomes, box } = setUp(() => ({ status: 201, body: { item_key: 'row-1' } }));
    box.submit(one);
    expect(box.holds('a1')).toBe(true);
    await vi.runAllTimersAsync();
    expect(outcomes).toMatchObject([{ late: false, accepted: { item_key: 'row-1' } }]);
    expect(keep.kept.size).toBe(0);
    expect(box.holds('a1')).toBe(false);
  });

  it('sends again after an outage, with the same idempotency key, in the same order', async () => {
    let down = true;
    const { keep, outcomes, box } = setUp(() => (down ? 'offline' : { status: 201, body: {} }));
    box.submit(one);
    box.submit({ ...one, assignment: 'a2' });
    await vi.advanceTimersByTimeAsync(10);
    expect(keep.kept.size).toBe(2);
    expect(keptAnswers.get()).toBe(2);
    down = false;
    await vi.runAllTimersAsync();
    expect(outcomes.map(({ submission, late }) => [submission.key, late])).toEqual([
      ['a1', true],
      ['a2', true],
    ]);
    const keys = server.asked
      .filter((ask) => ask.path.includes('a1'))
      .map((ask) => ask.headers.get('Idempotency-Key'));
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
    expect(keptAnswers.get()).toBe(0);
  });

  it('sends what waited from before the page was loaded, but nobody else’s', async () => {
    const { keep, outcomes, box } = setUp(() => ({ status: 201, body: {} }));
    const kept = { ...one, key: 'a1', idempotencyKey: 'k', at: 1 };
    await keep.put(kept);
    await keep.put({ ...kept, key: 'b1', person: 'ben' });
    await box.resume('ana');
    await vi.runAllTimersAsync();
    expect(outcomes.map(({ submission }) => submission.key)).toEqual(['a1']);
    expect([...keep.kept.keys()]).toEqual(['b1']);
    expect(server.asked[0]?.headers.get('Idempotency-Key')).toBe('k');
  });

  it('gives a submission back that could not be sent yet', async () => {
    let down = true;
    const { keep, outcomes, box } = setUp(() => (down ? 'offline' : { status: 201, body: {} }));
    box.submit(one);
    await vi.advanceTimersByTimeAsync(10);
    expect(await box.withdraw('a1')).toBe(true);
    expect(await box.withdraw('a1')).toBe(false);
    down = false;
    await vi.runAllTimersAsync();
    expect(keep.kept.size).toBe(0);
    expect(outcomes).toEqual([]);
  });

  it('says that the seat was taken instead of asking for ever', async () => {
    const { outcomes, box } = setUp(() => ({ status: 409, body: { code: 'seat-taken', title: 'Taken' } }));
    box.submit(one);
    await vi.runAllTimersAsync();
    expect(outcomes).toMatchObject([{ refused: { code: 'seat-taken' } }]);
    expect(server.asked).toHaveLength(1);
  });

  it('asks again when the server itself is in trouble', async () => {
    let times = 0;
    const { outcomes, box } = setUp(() =>
      times++ === 0 ? { status: 500, body: {} } : { status: 201, body: {} },
    );
    box.submit(one);
    await vi.runAllTimersAsync();
    expect(outcomes).toHaveLength(1);
    expect(server.asked).toHaveLength(2);
  });
});
