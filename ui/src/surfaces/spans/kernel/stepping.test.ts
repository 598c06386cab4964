import { describe, expect, it } from 'vitest';
import { boundaries } from './boundaries';
import { stepped } from './stepping';

const text = 'Net debt fell\nby 0.27 billion';
const by = (step: 'word' | 'character', rightToLeft = false) => ({
  text,
  bounds: boundaries(text, 'en'),
  rightToLeft,
  step,
});

describe('a caret in text to label', () => {
  it('moves by words, and by characters with Ctrl', () => {
    expect(stepped(by('word'), 'ArrowRight', false, 0)).toBe(3);
    expect(stepped(by('word'), 'ArrowRight', true, 0)).toBe(1);
    expect(stepped(by('word'), 'ArrowLeft', false, 8)).toBe(4);
  });

  it('moves by characters where that is the step, and by words with Ctrl', () => {
    expect(stepped(by('character'), 'ArrowRight', false, 0)).toBe(1);
    expect(stepped(by('character'), 'ArrowRight', true, 0)).toBe(3);
  });

  it('goes the other way in text from right to left', () => {
    expect(stepped(by('word', true), 'ArrowLeft', false, 0)).toBe(3);
  });

  it('goes to the ends of the line, with Ctrl of the text', () => {
    expect(stepped(by('word'), 'End', false, 2)).toBe(13);
    expect(stepped(by('word'), 'End', true, 2)).toBe(text.length);
    expect(stepped(by('word'), 'Home', false, 20)).toBe(14);
    expect(stepped(by('word'), 'x', false, 0)).toBeUndefined();
  });
});
