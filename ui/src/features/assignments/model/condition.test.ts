import { describe, expect, it } from 'vitest';
import type { Answers } from '~/api/types';
import { conditionOf, holdsNow } from './condition';

const answers: Answers = {
  relevance: { kind: 'choice', options: ['partial'] },
  accuracy: { kind: 'rating', value: 3 },
  tone: { kind: 'rating', none: 'cannot_assess' },
  checks: { kind: 'checklist', criteria: { grounded: 'no' } },
  topic: { kind: 'choice', options: ['safety/hate'] },
  entities: { kind: 'spans', regions: [{ id: 'r1', start: 0, end: 1, label: 'ORG' }] },
};
const item = { domain: ['finance', 'technical'], language: 'en', sensitivity: null };
const holds = (source: string, own?: string) => holdsNow(conditionOf(source, own), { answers, item });

describe('conditions', () => {
  it('compare answers and item fields', () => {
    expect(holds('accuracy <= 3 and item.domain in [finance, legal]')).toBe(true);
    expect(holds('accuracy < 3')).toBe(false);
    expect(holds('relevance = partial')).toBe(true);
    expect(holds('relevance!=partial')).toBe(false);
    expect(holds('entities has ORG')).toBe(true);
    expect(holds('item.language = "en"')).toBe(true);
    expect(holds('accuracy = 3.0')).toBe(true);
    expect(holds("relevance in [relevant, 'partial']")).toBe(true);
    expect(holds('entities >= 1')).toBe(true);
    expect(holds('checks.grounded = no')).toBe(true);
    expect(holds('topic has safety')).toBe(true);
    expect(holds('topic = safety')).toBe(false);
  });

  it('bind and closer than or', () => {
    expect(holds('relevance = relevant and accuracy = 3 or item.domain has technical')).toBe(true);
    expect(holds('item.domain has technical or relevance = relevant and accuracy = 9')).toBe(true);
    expect(holds('relevance = relevant or accuracy = 9')).toBe(false);
  });

  it('speak of the question itself in the short form', () => {
    expect(holds('when <= 3', 'accuracy')).toBe(true);
    expect(holds('when partial', 'relevance')).toBe(true);
    expect(holds('irrelevant', 'relevance')).toBe(false);
    expect(holds('always', 'accuracy')).toBe(true);
  });

  it('do not hold for what was not answered', () => {
    expect(holds('missing = 1')).toBe(false);
    expect(holds('missing <= 1')).toBe(false);
    expect(holds('tone <= 5')).toBe(false);
    expect(holds('tone = cannot_assess')).toBe(true);
    expect(holds('missing != 1')).toBe(false);
    expect(holds('tone != 3')).toBe(true);
    expect(holds('item.sensitivity = high')).toBe(false);
  });
});
