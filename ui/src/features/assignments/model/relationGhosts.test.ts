import { describe, expect, it } from 'vitest';
import type { Prediction, Region, RelationsQuestion } from '~/api/types';
import { type Content, emptyContent } from './content';
import { undecidedLinks, withLink, withoutLink } from './relationGhosts';

const question: RelationsQuestion = {
  id: 'links',
  kind: 'relations',
  of: 'entities',
  types: [{ id: 'reports' }],
};
const region = (id: string, start: number): Region => ({ id, start, end: start + 4, label: 'ORG' });
const prediction: Prediction = {
  id: 'p',
  model: 'm1',
  answers: {
    entities: { kind: 'spans', regions: [region('p1', 0), region('p2', 10)] },
    links: { kind: 'relations', relations: [{ id: 'l1', from: 'p1', to: 'p2', type: 'reports' }] },
  },
};
const assignment = { predictions: [prediction] };

const only = (content: Content) => {
  const [link, ...more] = undecidedLinks(question, content, assignment);
  expect(more).toEqual([]);
  if (!link) throw new Error('no link is proposed');
  return link;
};

describe('a predicted link', () => {
  it('is taken over together with the regions it joins', () => {
    const after = withLink(emptyContent, question, only(emptyContent), true);
    expect(after.answers).toMatchObject({
      entities: {
        regions: [
          { id: 'r1', origin: { prediction: 'p', region: 'p1' } },
          { id: 'r2', origin: { prediction: 'p', region: 'p2' } },
        ],
      },
      links: { relations: [{ from: 'r1', to: 'r2', type: 'reports' }] },
    });
    expect(undecidedLinks(question, after, assignment)).toEqual([]);
  });

  it('joins the regions that were taken over before, wherever they were moved', () => {
    const own = { ...region('mine', 1), origin: { prediction: 'p', region: 'p1' } };
    const content: Content = { ...emptyContent, answers: { entities: { kind: 'spans', regions: [own] } } };
    const after = withLink(content, question, only(content), true);
    expect(after.answers.links).toMatchObject({ relations: [{ from: 'mine', to: 'r2' }] });
  });

  it('is gone when one of its ends was taken away', () => {
    const content: Content = { ...emptyContent, removed: ['p/p2'] };
    expect(undecidedLinks(question, content, assignment)).toEqual([]);
  });

  it('taken away as the last one says that there is nothing to link', () => {
    const after = withoutLink(emptyContent, question, only(emptyContent).key, assignment);
    expect(after.answers.links).toEqual({ kind: 'relations', relations: [] });
    expect(undecidedLinks(question, after, assignment)).toEqual([]);
  });
});
