import { describe, expect, it } from 'vitest';
import { burnDownChart, niceStep } from './burnDown';

const states = { done: 30, to_do: 70 };
const days = [
  { day: '2026-03-01', done: 10, remaining: 90 },
  { day: '2026-03-02', done: 10, remaining: 80 },
  { day: '2026-03-03', done: 10, remaining: 70 },
];

const basis = { definition: 'items a day', interval: 0.8 };

describe('the burn-down', () => {
  it('is not drawn from a single day', () => {
    const forecast = { ...basis, n: 1 };
    expect(burnDownChart({ days: days.slice(0, 1), forecast, states }, 600, 200)).toBeUndefined();
  });

  it('opens a fan from the last day to the early and the late finish', () => {
    const forecast = { ...basis, finish: '2026-03-10', low: '2026-03-08', high: '2026-03-14', n: 3 };
    const chart = burnDownChart({ days, forecast, states }, 600, 200);
    expect(chart?.fan.startsWith(`M${chart.today.x} ${chart.today.y}`)).toBe(true);
    expect(chart?.yTicks.map((tick) => tick.count)).toEqual([0, 50, 100]);
  });

  it('does not let a far forecast squeeze the days that were', () => {
    const forecast = { ...basis, finish: '2027-03-10', low: '2026-12-08', high: '2028-03-14', n: 3 };
    const chart = burnDownChart({ days, forecast, states }, 600, 200);
    expect(chart?.today.x).toBeGreaterThan(120);
  });

  it('steps in round numbers', () => {
    expect([3, 40, 90, 100_000].map(niceStep)).toEqual([1, 10, 50, 50_000]);
  });
});
