import { expect, it } from 'vitest';
import type { Membership, Work } from '~/api/types';
import { byNeed } from './byNeed';

const project = (slug: string, due?: string): Membership => ({
  slug,
  title: slug,
  state: 'open',
  roles: ['annotator'],
  due_at: due,
});
const work = (change: Partial<Work>): Work => ({
  to_do_estimate: 10,
  returned: [],
  active: [],
  submitted_today: [],
  skipped_today: [],
  today: { items: 0, rework: 0, active_ms: 0 },
  total: { items: 0, active_ms: 0 },
  ...change,
});
const entry = {
  assignment: 'a',
  item_key: 'k',
  returned_times: 0,
  since: '2026-01-01T00:00:00Z',
  stage: 'label',
};

it('puts what came back first, then what is begun, then what is due sooner, then what offers nothing', () => {
  const sorted = byNeed([
    { project: project('nothing'), work: undefined },
    { project: project('late', '2027-01-01'), work: work({}) },
    { project: project('soon', '2026-01-01'), work: work({}) },
    { project: project('begun'), work: work({ active: [entry] }) },
    { project: project('back'), work: work({ returned: [entry] }) },
  ]);
  expect(sorted.map((one) => one.project.slug)).toEqual(['back', 'begun', 'soon', 'late', 'nothing']);
});
