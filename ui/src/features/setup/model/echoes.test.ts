import { expect, test } from 'vitest';
import { Echoes } from './echoes';

test('a late echo of an earlier keystroke is not news', () => {
  const echoes = new Echoes();
  echoes.say('');
  echoes.say('project: answers');
  expect(echoes.isNews('')).toBe(false);
  expect(echoes.isNews('project: answers')).toBe(false);
});

test('an owner that skips keystrokes has heard them all', () => {
  const echoes = new Echoes();
  for (const text of ['a', 'ab', 'abc']) echoes.say(text);
  expect(echoes.isNews('abc')).toBe(false);
  expect(echoes.isNews('ab')).toBe(true);
});

test('a text from elsewhere is news, also one that was typed before', () => {
  const echoes = new Echoes();
  echoes.say('typed');
  expect(echoes.isNews('typed')).toBe(false);
  expect(echoes.isNews('from the form')).toBe(true);
  expect(echoes.isNews('typed')).toBe(true);
});
