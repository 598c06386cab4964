import { describe, expect, it } from 'vitest';
import { addDays, hoursText, minutesOf, monday, readMinutes, today, weekFrom } from './time';

describe('days', () => {
  it('begins weeks on Monday, also across years', () => {
    expect(monday('2026-11-22')).toBe('2026-11-16');
    expect(monday('2026-11-16')).toBe('2026-11-16');
    expect(monday('2027-01-01')).toBe('2026-12-28');
  });
  it('counts days over changes of the clock', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(weekFrom('2026-10-19').at(-1)).toBe('2026-10-25');
  });
  it('says which day it is where the person is', () => {
    const now = new Date('2026-05-10T17:00:00Z');
    expect(today('Asia/Shanghai', now)).toBe('2026-05-11');
    expect(today('America/Los_Angeles', now)).toBe('2026-05-10');
  });
});

describe('stretches of time', () => {
  it('reads what people type', () => {
    for (const text of ['90', '1:30', '1.5h', '1,5 h', '1h 30m', '1h30', '90 min'])
      expect(readMinutes(text), text).toBe(90);
    for (const text of ['', '0', '1:75', '25h', 'lunch', '1441'])
      expect(readMinutes(text), text).toBeUndefined();
  });
  it('writes them as hours and minutes', () => {
    expect([0, 5, 65, 600, -15].map(hoursText)).toEqual(['', '0:05', '1:05', '10:00', '−0:15']);
    expect(minutesOf(89_999)).toBe(1);
  });
});
