import type { KeyboardEvent } from 'react';

/**
 * Arrows move between the options of a question; Enter and Space then choose as buttons do. Above the first option is the filter of a
 * long list.
 */
export function moveAmongOptions(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const { target, currentTarget } = event;
  if (
    step === undefined ||
    event.ctrlKey ||
    event.altKey ||
    event.shiftKey ||
    !(target instanceof HTMLElement)
  )
    return;
  const filter = currentTarget.querySelector<HTMLElement>('[data-filter]');
  const inFilter = filter !== null && target === filter;
  if (target !== currentTarget && target.dataset.option === undefined && !inFilter) return;
  const options = [...currentTarget.querySelectorAll<HTMLElement>('[data-option]')];
  if (options.length === 0) return;
  // Left and right move in what is written.
  if (inFilter && event.key !== 'ArrowDown') return;
  event.preventDefault();
  if (inFilter) {
    options[0]?.focus();
    return;
  }
  if (filter && event.key === 'ArrowUp' && options.indexOf(target) < 1) {
    filter.focus();
    return;
  }
  const at = options.indexOf(target);
  const next =
    at === -1 ? (step === 1 ? 0 : options.length - 1) : (at + step + options.length) % options.length;
  options[next]?.focus();
}
