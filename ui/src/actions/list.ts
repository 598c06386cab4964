import type { Messages } from '~/messages';

/** One thing a person can do. Shortcuts, help, palette, tooltips and the shortcut settings all read it. */
export interface Action {
  /** The words shown for it; names are typed, so a missing translation does not compile. */
  readonly words: keyof Messages['actions'];
  /** Where it works; help groups by it. */
  readonly room: Room;
  /** Default chords, see `chord.ts`; `Digit` stands for any of 1 to 9 and 0. */
  readonly keys: readonly string[];
  /** Not offered in the palette, because it means nothing without its place (digits, arrows). */
  readonly placeOnly?: boolean;
}

export type Room = 'everywhere' | 'labelling' | 'spans' | 'reviewing' | 'lists';

export const actions = {
  palette: { words: 'palette', room: 'everywhere', keys: ['Mod+k'] },
  help: { words: 'help', room: 'everywhere', keys: ['?'] },
  rail: { words: 'rail', room: 'everywhere', keys: ['\\'] },
  leave: { words: 'leave', room: 'everywhere', keys: ['Escape'], placeOnly: true },
  submit: { words: 'submit', room: 'labelling', keys: ['Mod+Enter'] },
  answer: { words: 'answer', room: 'labelling', keys: ['Digit'], placeOnly: true },
  nextQuestion: { words: 'nextQuestion', room: 'labelling', keys: ['Tab'], placeOnly: true },
  previousQuestion: { words: 'previousQuestion', room: 'labelling', keys: ['Shift+Tab'], placeOnly: true },
  acceptGhost: { words: 'acceptGhost', room: 'labelling', keys: ['Enter'], placeOnly: true },
  clear: { words: 'clear', room: 'labelling', keys: ['Backspace', 'Delete'], placeOnly: true },
  rubric: { words: 'rubric', room: 'labelling', keys: ['g'] },
  searchRubric: { words: 'searchRubric', room: 'labelling', keys: ['/'] },
  cite: { words: 'cite', room: 'labelling', keys: ['c'] },
  note: { words: 'note', room: 'labelling', keys: ['n'] },
  bestEffort: { words: 'bestEffort', room: 'labelling', keys: ['b'] },
  ambiguous: { words: 'ambiguous', room: 'labelling', keys: ['m'] },
  confidence: { words: 'confidence', room: 'labelling', keys: ['h'] },
  view: { words: 'view', room: 'labelling', keys: ['v'] },
  flag: { words: 'flag', room: 'labelling', keys: ['f'] },
  ask: { words: 'ask', room: 'labelling', keys: ['q'] },
  escalate: { words: 'escalate', room: 'labelling', keys: ['e'] },
  skip: { words: 'skip', room: 'labelling', keys: ['s'] },
  undo: { words: 'undo', room: 'labelling', keys: ['u', 'Mod+z'] },
  redo: { words: 'redo', room: 'labelling', keys: ['Mod+Shift+z', 'Mod+y'] },
  back: { words: 'back', room: 'labelling', keys: ['Alt+ArrowLeft'] },
  acceptRest: { words: 'acceptRest', room: 'labelling', keys: ['Mod+Shift+a'] },
  enterText: { words: 'enterText', room: 'spans', keys: ['i'] },
  accept: { words: 'accept', room: 'spans', keys: ['a'] },
  remove: { words: 'remove', room: 'spans', keys: ['x'] },
  relabel: { words: 'relabel', room: 'spans', keys: ['r'] },
  nextUndecided: { words: 'nextUndecided', room: 'spans', keys: ['j'] },
  previousUndecided: { words: 'previousUndecided', room: 'spans', keys: ['k'] },
  startEarlier: { words: 'startEarlier', room: 'spans', keys: ['['], placeOnly: true },
  startLater: { words: 'startLater', room: 'spans', keys: [']'], placeOnly: true },
  endEarlier: { words: 'endEarlier', room: 'spans', keys: ['{'], placeOnly: true },
  endLater: { words: 'endLater', room: 'spans', keys: ['}'], placeOnly: true },
  perCharacter: { words: 'perCharacter', room: 'spans', keys: ['.'] },
  link: { words: 'link', room: 'spans', keys: ['l'] },
  take: { words: 'take', room: 'reviewing', keys: ['Digit'], placeOnly: true },
  merge: { words: 'merge', room: 'reviewing', keys: ['m'] },
  writeOwn: { words: 'writeOwn', room: 'reviewing', keys: ['w'] },
  returnItem: { words: 'returnItem', room: 'reviewing', keys: ['t'] },
  giveBack: { words: 'giveBack', room: 'reviewing', keys: ['b'] },
  recordPrecedent: { words: 'recordPrecedent', room: 'reviewing', keys: ['p'] },
  nextUnequal: { words: 'nextUnequal', room: 'reviewing', keys: ['j'] },
  previousUnequal: { words: 'previousUnequal', room: 'reviewing', keys: ['k'] },
  filter: { words: 'filter', room: 'lists', keys: ['/'] },
  nextRow: { words: 'nextRow', room: 'lists', keys: ['j', 'ArrowDown'], placeOnly: true },
  previousRow: { words: 'previousRow', room: 'lists', keys: ['k', 'ArrowUp'], placeOnly: true },
  openRow: { words: 'openRow', room: 'lists', keys: ['Enter'], placeOnly: true },
} as const satisfies Record<string, Action>;

export type ActionName = keyof typeof actions;

/** The list with its type widened, for reading by name. */
export const actionOf = (name: ActionName): Action => actions[name];

export const actionNames = Object.keys(actions) as ActionName[];
