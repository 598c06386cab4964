import { expect, it } from 'vitest';
import { asTag, languageChoices, skillWord, suggestions } from './languages';
import type { Profile } from './profileApi';

it('takes well-formed tags in their canonical form', () => {
  expect(['EN-us', 'zh-hans', 'yue', 'english', 'x', ''].map(asTag)).toEqual([
    'en-US',
    'zh-Hans',
    'yue',
    undefined,
    undefined,
    undefined,
  ]);
  expect(languageChoices('gsw', undefined).map((one) => one.value)).toContain('gsw');
});

it('makes skill words as project files write them', () => {
  expect(skillWord('Veterinary medicine')).toBe('veterinary-medicine');
  expect(skillWord('Portuguese (Brazil)')).toBe('portuguese-brazil');
  expect(skillWord('兽医学')).toBe('');
});

it('suggests skills out of what somebody says', () => {
  const words = { native: 'native', c2: 'C2', c1: 'C1', b2: 'B2', b1: 'B1', a2: 'A2', a1: 'A1' };
  const profile = {
    languages: [{ language: 'en', proficiency: 'c1' }],
    fields: ['Finance'],
  } as unknown as Profile;
  expect(suggestions(profile, words)).toEqual([
    { skill: 'english', level: 4, says: 'English C1' },
    { skill: 'finance', level: 1, says: 'Finance' },
  ]);
});
