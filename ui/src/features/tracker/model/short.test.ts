import { expect, it } from 'vitest';
import { shortAge, shortValue } from './short';

it('says every kind of answer shortly', () => {
  const region = { id: 'r', start: 0, end: 1 };
  const answers = [
    { kind: 'choice', options: ['money/tax', 'other'] },
    { kind: 'rating', none: 'cannot_assess' },
    { kind: 'checklist', criteria: { grounded: 'yes', tone: 'no' } },
    {
      kind: 'spans',
      regions: [
        { ...region, label: 'ORG' },
        { ...region, label: 'ORG' },
        { ...region, label: 'DATE' },
      ],
    },
    'partial',
    4,
  ];
  expect(answers.map(shortValue)).toEqual([
    'money/tax, other',
    'cannot_assess',
    'grounded yes, tone no',
    'ORG ×2, DATE',
    'partial',
    '4',
  ]);
});

it('says ages in the unit that fits', () => {
  expect([59, 3600, 100_000, 200_000].map(shortAge)).toEqual(['0m', '1h', '27h', '2d']);
});
