import { useEffect, useEffectEvent } from 'react';
import { createStore } from '~/shared/store';
import { digitOf, matches } from './chord';
import { type ActionName, actionOf } from './list';
import { keysOf } from './preferences';

/** What a performed action is told: the digit for `Digit` chords, the key event when a key did it. */
export interface Occasion {
  readonly digit?: number;
  readonly event?: KeyboardEvent;
}

/** Does the action. `false` means "not here": the next one with the same key is asked. */
export type Perform = (occasion: Occasion) => unknown;

interface Offer {
  readonly name: ActionName;
  readonly perform: Perform;
  readonly enabled: boolean;
}

/** What can be done right now, the innermost last. */
export const offers = createStore<readonly Offer[]>([]);

/** Offers an action while the component is shown; later (inner) offers of the same key come first. */
export function useAction(name: ActionName, perform: Perform, enabled = true): void {
  const latest = useEffectEvent((occasion: Occasion) => perform(occasion));
  useEffect(() => {
    const offer: Offer = { name, enabled, perform: (occasion) => latest(occasion) };
    offers.update((all) => [...all, offer]);
    return () => offers.update((all) => all.filter((other) => other !== offer));
  }, [name, enabled]);
}

/** Performs an action by name (palette, buttons); false when nobody offers it now. */
export function performAction(name: ActionName): boolean {
  return [...offers.get()]
    .reverse()
    .some((offer) => offer.name === name && offer.enabled && offer.perform({}) !== false);
}

/** Whether a key typed here belongs to the field: single letters must not act then. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  const buttons = ['checkbox', 'radio', 'button', 'submit', 'range', 'reset', 'file', 'color'];
  return target instanceof HTMLInputElement && !buttons.includes(target.type);
}

/** Chords that a text field keeps for itself although they are held with Ctrl. */
const fieldKeeps = ['Mod+z', 'Mod+Shift+z', 'Mod+y', 'Mod+Shift+a', 'Alt+ArrowLeft'];

/** Chords that act in a field as everywhere: leaving it and moving on. */
const fieldsToo = ['Escape', 'Tab', 'Shift+Tab'];

function mayFire(chord: string, typing: boolean, pressable: boolean): boolean {
  // Enter and Space on a button or link press it, whatever else they could mean.
  if (pressable && (chord === 'Enter' || chord === 'Space')) return false;
  if (!typing) return true;
  return (chord.startsWith('Mod+') && !fieldKeeps.includes(chord)) || fieldsToo.includes(chord);
}

/** Whether a dialog is open: then only what is everywhere, and what was offered inside it, may act. */
const dialogOpen = () => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

/** Gives a key event to the innermost offer that takes it. */
export function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  // The code editor lies in a shadow root, whose events name the element around it as their target.
  const target = event.composedPath()[0] ?? event.target;
  const typing = isTyping(target);
  const pressable = target instanceof Element && target.closest('button, a[href], [role="option"]') !== null;
  const modal = dialogOpen();
  for (const offer of [...offers.get()].reverse()) {
    if (!offer.enabled || (modal && actionOf(offer.name).room !== 'everywhere')) continue;
    const chord = keysOf(offer.name).find((one) => mayFire(one, typing, pressable) && matches(event, one));
    if (chord === undefined) continue;
    const digit = chord === 'Digit' ? digitOf(event) : undefined;
    if (offer.perform({ digit, event }) === false) continue;
    event.preventDefault();
    return;
  }
}
