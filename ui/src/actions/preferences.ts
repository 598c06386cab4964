import { createStore, useStore } from '~/shared/store';
import { type ActionName, actionNames, actionOf } from './list';

const key = 'touchstone.keys';
type Changed = Partial<Record<ActionName, readonly string[]>>;

function kept(): Changed {
  if (typeof localStorage === 'undefined') return {};
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Changed;
  } catch {
    return {}; // written by something else: the defaults are the safe reading
  }
}

const changed = createStore<Changed>(kept());

/** The keys of an action: the person's own, else the default ones. */
export const keysOf = (name: ActionName): readonly string[] => changed.get()[name] ?? actionOf(name).keys;

/** The keys of an action, read again when they change. */
export const useKeysOf = (name: ActionName): readonly string[] =>
  useStore(changed, (mine) => mine[name] ?? actionOf(name).keys);

/** Gives an action other keys, kept on this computer. */
export function changeKeys(name: ActionName, keys: readonly string[]): void {
  changed.update((mine) => ({ ...mine, [name]: keys }));
  localStorage.setItem(key, JSON.stringify(changed.get()));
}

/** Back to the default keys everywhere. */
export function resetKeys(): void {
  changed.set({});
  localStorage.removeItem(key);
}

/** The action of the same or the everywhere room that already has this chord. */
export function holderOf(chord: string, besides: ActionName): ActionName | undefined {
  const room = actionOf(besides).room;
  return actionNames.find((name) => {
    const other = actionOf(name).room;
    const together = other === room || other === 'everywhere' || room === 'everywhere';
    return name !== besides && together && keysOf(name).includes(chord);
  });
}
