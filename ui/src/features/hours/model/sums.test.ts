import { expect, it } from 'vitest';
import { between, counted, sum } from './sums';

const day = (day: string, seconds: number, approved = 0, waiting = 0) => ({
  day,
  measured_ms: seconds * 1000,
  given_back_ms: 0,
  bounded: 0,
  approved_minutes: approved,
  waiting_minutes: waiting,
});

it('adds up before it rounds', () => {
  const days = [day('2026-11-16', 80), day('2026-11-17', 80), day('2026-11-18', 80)];
  expect(days.map((one) => sum([one]).measured)).toEqual([1, 1, 1]);
  expect(sum(days).measured).toBe(4);
});

it('counts what was measured and approved, not what waits', () => {
  expect(counted(sum([day('2026-11-16', 600, 30, 45)]))).toBe(40);
});

it('takes the days of a stretch, its ends included', () => {
  const days = [
    day('2026-11-15', 60),
    day('2026-11-16', 120),
    day('2026-11-22', 240),
    day('2026-11-23', 480),
  ];
  const person = { person: 'p', name: 'ann', display_name: 'Ann', days };
  expect(between(person, '2026-11-16', '2026-11-22').measured).toBe(6);
});
