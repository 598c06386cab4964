/** What a key event must offer to be matched; a `KeyboardEvent` does. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const codeOfCharacter: Record<string, string> = {
  '/': 'Slash',
  '\\': 'Backslash',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '.': 'Period',
  ',': 'Comma',
};
const shifted: Record<string, string> = { '{': 'BracketLeft', '}': 'BracketRight', '?': 'Slash' };

/** The digit 0 to 9 of a key by its character or by its place on the keyboard (AZERTY has digits behind Shift). */
export function digitOf(press: KeyPress): number | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  if (/^[0-9]$/.test(press.key)) return Number(press.key);
  const place = /^(?:Digit|Numpad)([0-9])$/.exec(press.code);
  return place && !press.shiftKey ? Number(place[1]) : undefined;
}

/**
 * Whether a key event is the chord, written `Mod+Shift+z`, `g`, `?`, `Escape` or `Digit`. `Mod` is Ctrl or Command. Characters
 * match as typed; under a layout that types other letters (Cyrillic, Greek) the key's place decides.
 */
export function matches(press: KeyPress, chord: string): boolean {
  if (chord === 'Digit') return digitOf(press) !== undefined;
  const parts = chord.split(/\+(?!$)/);
  const key = parts.at(-1) ?? '';
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  if (wants('Mod') !== (press.ctrlKey || press.metaKey) || wants('Alt') !== press.altKey) return false;
  const character = key.length === 1;
  const letter = /^[a-z]$/.test(key);
  if ((!character || letter) && wants('Shift') !== press.shiftKey) return false;
  if (press.key.toLowerCase() === key.toLowerCase()) return true;
  if (letter) return !/^[a-z]$/i.test(press.key) && press.code === `Key${key.toUpperCase()}`;
  if (!character || /^[\x20-\x7e]$/.test(press.key)) return false;
  return press.code === codeOfCharacter[key]
    ? !press.shiftKey
    : press.code === shifted[key] && press.shiftKey;
}

/** The chord that a key event writes, for changing keys; nothing for a bare modifier. */
export function chordOf(press: KeyPress): string | undefined {
  if (['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Process'].includes(press.key))
    return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const visibleShift = press.shiftKey && (press.key.length > 1 || /^[a-z]$/i.test(press.key));
  return [
    ...(press.ctrlKey || press.metaKey ? ['Mod'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(visibleShift ? ['Shift'] : []),
    key === ' ' ? 'Space' : key,
  ].join('+');
}

const signs: Record<string, string> = {
  Enter: '⏎',
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Backspace: '⌫',
  Delete: 'Del',
  Digit: '1–9',
};

/** A chord as it is printed beside its action: `Ctrl ⏎`, `G`. */
export function printed(chord: string, mac = isMac()): string {
  return chord
    .split(/\+(?!$)/)
    .map((part) => {
      if (part === 'Mod') return mac ? '⌘' : 'Ctrl';
      if (part === 'Alt') return mac ? '⌥' : 'Alt';
      return signs[part] ?? (part.length === 1 ? part.toUpperCase() : part);
    })
    .join(' ');
}

function isMac(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);
}
