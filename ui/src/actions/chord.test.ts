import { describe, expect, it } from 'vitest';
import { chordOf, digitOf, type KeyPress, matches, printed } from './chord';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('chords', () => {
  it('match a letter as typed and by its place under a Cyrillic layout', () => {
    expect(matches(press('g', 'KeyG'), 'g')).toBe(true);
    expect(matches(press('п', 'KeyG'), 'g')).toBe(true);
    expect(matches(press('h', 'KeyG'), 'g')).toBe(false);
    expect(matches(press('g', 'KeyG', { ctrlKey: true }), 'g')).toBe(false);
  });

  it('tell undo from redo', () => {
    const redo = press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true });
    expect(matches(redo, 'Mod+Shift+z')).toBe(true);
    expect(matches(redo, 'Mod+z')).toBe(false);
    expect(matches(press('z', 'KeyZ', { metaKey: true }), 'Mod+z')).toBe(true);
  });

  it('match signs whatever it takes to type them', () => {
    expect(matches(press('{', 'Digit7', { shiftKey: true }), '{')).toBe(true);
    expect(matches(press('?', 'Slash', { shiftKey: true }), '?')).toBe(true);
    expect(matches(press('х', 'BracketLeft'), '[')).toBe(true);
    expect(matches(press('Х', 'BracketLeft', { shiftKey: true }), '{')).toBe(true);
  });

  it('read digits by character and by place', () => {
    expect(digitOf(press('1', 'Digit1'))).toBe(1);
    expect(digitOf(press('&', 'Digit1'))).toBe(1);
    expect(digitOf(press('1', 'Digit1', { shiftKey: true }))).toBe(1);
    expect(digitOf(press('!', 'Digit1', { shiftKey: true }))).toBeUndefined();
    expect(digitOf(press('4', 'Numpad4'))).toBe(4);
    expect(digitOf(press('1', 'Digit1', { ctrlKey: true }))).toBeUndefined();
  });

  it('are written back from what was pressed', () => {
    expect(chordOf(press('S', 'KeyS', { ctrlKey: true, shiftKey: true }))).toBe('Mod+Shift+s');
    expect(chordOf(press('?', 'Slash', { shiftKey: true }))).toBe('?');
    expect(chordOf(press('Shift', 'ShiftLeft', { shiftKey: true }))).toBeUndefined();
  });

  it('are printed for people', () => {
    expect(printed('Mod+Enter', false)).toBe('Ctrl ⏎');
    expect(printed('Mod+Shift+z', true)).toBe('⌘ Shift Z');
  });
});
