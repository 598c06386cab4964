import { preferences, setPreference, usePreference } from '~/api/preferences';
import { type ActionName, actionNames, actionOf } from './list';

/** The keys of an action: the person's own, else the default ones. */
export const keysOf = (name: ActionName): readonly string[] =>
  preferences().keys?.[name] ?? actionOf(name).keys;

/** The keys of an action, read again when they change. */
export const useKeysOf = (name: ActionName): readonly string[] =>
  usePreference('keys')?.[name] ?? actionOf(name).keys;

/** Gives an action other keys, on every computer of the person. */
export function changeKeys(name: ActionName, keys: readonly string[]): void {
  setPreference('keys', { ...preferences().keys, [name]: keys });
}

/** Back to the default keys everywhere. */
export function resetKeys(): void {
  setPreference('keys', {});
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
