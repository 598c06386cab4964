import { describe, expect, it } from 'vitest';
import { begin, redo, step, undo } from './history';

describe('history', () => {
  it('goes back to the start and forward again, by name', () => {
    let history = step(step(begin(0), 1, 'one', 0), 2, 'two', 1);
    expect(history.done.at(-1)?.name).toBe('two');
    history = undo(undo(history));
    expect(history.value).toBe(0);
    expect(undo(history)).toBe(history);
    expect(history.undone.at(-1)?.name).toBe('one');
    history = redo(redo(history));
    expect(history.value).toBe(2);
    expect(redo(history)).toBe(history);
  });

  it('makes one step of typing, and a new one after a pause', () => {
    const typed = step(step(begin(''), 'a', 'text', 0, 'text'), 'ab', 'text', 900, 'text');
    expect(undo(typed).value).toBe('');
    expect(undo(step(typed, 'abc', 'text', 9000, 'text')).value).toBe('ab');
  });

  it('forgets what was undone once something new is done', () => {
    const history = step(undo(step(begin(0), 1, 'one', 0)), 5, 'five', 1);
    expect(redo(history).value).toBe(5);
  });

  it('takes no step when nothing changed', () => {
    const history = begin({});
    expect(step(history, history.value, 'same', 0)).toBe(history);
  });
});
