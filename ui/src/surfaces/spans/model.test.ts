import { describe, expect, it } from 'vitest';
import type { Region } from '~/api/types';
import { fitting, linked, unlinked, withoutLoose } from '../relations/model';
import { added, changed, collides, freeId, nextAttribute, relabelled, takenOver, without } from './model';

const org: Region = { id: 'r1', start: 0, end: 4, label: 'ORG' };
const date: Region = { id: 'r2', start: 10, end: 14, label: 'DATE' };

describe('regions', () => {
  it('keep the order of the text and are not doubled', () => {
    expect(added([date], org).map((region) => region.id)).toEqual(['r1', 'r2']);
    expect(added([org], { ...org, id: 'r9' })).toHaveLength(1);
    expect(added([org], { ...org, id: 'r9', label: 'DATE' })).toHaveLength(2);
    expect(changed([org, date], 'r1', { start: 20, end: 22 }).map((region) => region.id)).toEqual([
      'r2',
      'r1',
    ]);
  });

  it('lose the attributes of the old label', () => {
    const severe = { ...org, attributes: { severity: 'major' } };
    expect(relabelled([severe], 'r1', 'DATE')[0]).toMatchObject({ label: 'DATE', attributes: null });
    expect(relabelled([severe], 'r1', 'ORG')[0]).toBe(severe);
  });

  it('remember which prediction they come from', () => {
    expect(takenOver({ ...org, id: 'p1' }, 'model', 'r3')).toMatchObject({
      id: 'r3',
      origin: { prediction: 'model', region: 'p1' },
    });
  });

  it('collide only within the same message', () => {
    expect(collides([org], { ...org, id: 'x', start: 3, end: 6 })).toBe(true);
    expect(collides([org], { ...org, id: 'x', start: 4, end: 6 })).toBe(false);
    expect(collides([{ ...org, message: 0 }], { ...org, id: 'x', message: 1 })).toBe(false);
  });

  it('are asked their required attributes first, until all are said', () => {
    const label = {
      id: 'ORG',
      attributes: { kind: { options: ['a'] }, severity: { options: ['b'], required: true } },
    };
    expect(nextAttribute(label, org)).toBe('severity');
    expect(nextAttribute(label, { ...org, attributes: { severity: 'b' } })).toBe('kind');
    expect(nextAttribute(label, { ...org, attributes: { severity: 'b', kind: 'a' } })).toBeUndefined();
    expect(nextAttribute(undefined, org)).toBeUndefined();
  });

  it('get ids that are free', () => expect(freeId(without([org, date], 'r1'), 'r')).toBe('r3'));
});

describe('relations', () => {
  const types = [{ id: 'reports', from: ['ORG'], to: ['DATE'] }, { id: 'near' }];
  it('offer only types that fit both ends', () => {
    expect(fitting(types, org, date).map((type) => type.id)).toEqual(['reports', 'near']);
    expect(fitting(types, date, org).map((type) => type.id)).toEqual(['near']);
  });

  it('are not doubled, and go with their spans', () => {
    const once = linked(undefined, 'r1', 'r2', 'near');
    expect(linked(once, 'r1', 'r2', 'near').relations).toHaveLength(1);
    expect(withoutLoose(once, [org])).toBeUndefined();
    expect(withoutLoose(once, [org, date])).toBe(once);
    expect(unlinked(once, 'l1')).toBeUndefined();
  });
});
