// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Rubric } from '~/api/types';
import { fakeServer } from '~/features/assignments/store/fakeServer';
import { openReviewDesk } from './reviewDesk';

const rubric: Rubric = { version: 1, clauses: [], questions: [] };

const assignment = (id: string) => ({
  id,
  stage: 'adjudicate',
  stage_kind: 'review',
  state: 'active',
  item: { id, key: id, inputs: {} },
  predictions: [],
  draft_revision: 0,
  rubric_version: 1,
  review: { columns: [], comparison: { agree: true, questions: {}, differing: [] } },
});

describe('the reviewing desk', () => {
  let server: ReturnType<typeof fakeServer> | undefined;
  let close = () => {};
  afterEach(() => {
    close();
    server?.close();
  });

  const setUp = () => {
    const submitted: string[] = [];
    const made = fakeServer(({ path, body }) => {
      const handedIn = path.match(/^\/assignments\/(\w+)\/submit$/)?.[1];
      if (handedIn) submitted.push(handedIn);
      if (handedIn === 'refused') return { status: 422, body: { code: 'answers-refused' } };
      if (!path.endsWith('/claim')) return { status: 201, body: {} };
      const { after, item } = body as { after?: string; item?: string };
      const next = item ?? ['a', 'b', 'c'].find((id) => id !== after && !submitted.includes(id));
      return next ? { status: 200, body: assignment(next) } : { status: 204 };
    });
    server = made;
    const desk = openReviewDesk({ slug: 'rows', person: 'rui', rubricOf: async () => rubric });
    close = () => desk.close();
    const claims = () => made.asked.filter(({ path }) => path.endsWith('/claim')).length;
    const here = () => desk.state.get().session?.assignment.item.key;
    return { desk, claims, here, submitted };
  };

  it('shows what was fetched ahead without asking the server again', async () => {
    const { desk, claims, here } = setUp();
    await desk.open(undefined);
    await desk.fetchAhead(undefined);
    await desk.submit();
    await desk.open(undefined);
    expect(here()).toBe('b');
    expect(claims()).toBe(2);
  });

  it('asks for the item that is wanted when another one was fetched ahead', async () => {
    const { desk, here } = setUp();
    await desk.open(undefined);
    await desk.fetchAhead(undefined);
    await desk.open('c');
    expect(here()).toBe('c');
  });

  it('forgets what was refused as soon as something changes', async () => {
    const { desk } = setUp();
    await desk.open('refused');
    await desk.submit();
    expect(desk.state.get().refusal).toBeDefined();
    desk.state.get().session?.change((content) => ({ ...content, best_effort: true }), 'changed');
    expect(desk.state.get().refusal).toBeUndefined();
  });

  it('hands in once, however often the key is hit', async () => {
    const { desk, submitted } = setUp();
    await desk.open(undefined);
    await Promise.all([desk.submit(), desk.submit()]);
    expect(submitted).toEqual(['a']);
  });
});
