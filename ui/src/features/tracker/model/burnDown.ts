import type { Progress } from '../api';

/** A chart laid out in pixels, ready to draw. */
export interface BurnDownChart {
  readonly line: string;
  readonly area: string;
  /** The forecast's fan: from the last day to the early and the late finish. */
  readonly fan: string;
  readonly middle: string;
  readonly today: { x: number; y: number };
  readonly xTicks: readonly { x: number; day: string }[];
  readonly yTicks: readonly { y: number; count: number }[];
  readonly due: number | undefined;
}

const dayMs = 86_400_000;
const time = (day: string) => Date.parse(day.length > 10 ? day : `${day}T00:00:00Z`);

/** A round step that gives at most five lines. */
export function niceStep(most: number): number {
  const raw = Math.max(most, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].find((one) => one * power >= raw) ?? 10;
  return Math.max(1, step * power);
}

/** Lays out what remains by day and where it will end, with its interval; nothing to draw below two days. */
export function burnDownChart(
  progress: Progress,
  width: number,
  height: number,
  due?: string | null,
): BurnDownChart | undefined {
  const days = progress.days;
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined || days.length < 2) return undefined;
  const left = 44;
  const bottom = height - 20;
  const low = progress.forecast?.low;
  const high = progress.forecast?.high;
  const finish = progress.forecast?.finish;
  const start = time(first.day);
  const now = time(last.day);
  // A forecast far away must not squeeze the days that were: the drawn part of it is at most three times as long.
  const horizon = now + Math.max(3 * (now - start), 7 * dayMs);
  const ends = [now + dayMs, high ? time(high) : 0, due ? time(due) : 0].filter((one) => one <= horizon);
  const end = Math.max(...ends, high && time(high) > horizon ? horizon : 0);
  const most = Math.max(...days.map((one) => one.remaining), 1);
  const step = niceStep(most);
  const top = Math.ceil(most / step) * step;
  const x = (at: number) => round(left + ((Math.min(at, end) - start) / (end - start)) * (width - left - 12));
  const y = (count: number) => round(8 + (1 - count / top) * (bottom - 8));
  const points = days.map((one) => `${x(time(one.day))} ${y(one.remaining)}`);
  const today = { x: x(now), y: y(last.remaining) };
  const cut = (at: number) => ({
    x: x(at),
    y: at > end ? y(last.remaining * (1 - (end - now) / (at - now))) : y(0),
  });
  const early = low ? cut(time(low)) : undefined;
  const late = high ? cut(time(high)) : undefined;
  const middle = finish ? cut(time(finish)) : undefined;
  return {
    line: `M${points.join('L')}`,
    area: `M${x(start)} ${y(0)}L${points.join('L')}L${today.x} ${y(0)}Z`,
    fan: early && late ? `M${today.x} ${today.y}L${early.x} ${early.y}L${late.x} ${late.y}Z` : '',
    middle: middle ? `M${today.x} ${today.y}L${middle.x} ${middle.y}` : '',
    today,
    xTicks: dayTicks(start, end).map((at) => ({ x: x(at), day: new Date(at).toISOString().slice(0, 10) })),
    yTicks: Array.from({ length: Math.round(top / step) + 1 }, (_, i) => ({
      y: y(i * step),
      count: i * step,
    })),
    due: due && time(due) <= end ? x(time(due)) : undefined,
  };
}

function dayTicks(start: number, end: number): number[] {
  const days = Math.max(1, Math.round((end - start) / dayMs));
  const every = Math.max(1, Math.ceil(days / 6));
  const ticks: number[] = [];
  for (let day = 0; day <= days; day += every) ticks.push(start + day * dayMs);
  return ticks;
}

const round = (value: number) => Math.round(value * 10) / 10;
