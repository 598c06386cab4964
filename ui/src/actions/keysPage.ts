import type { Messages } from '~/messages';
import { printed } from './chord';
import { actionNames, actionOf, type Room } from './list';

/** The list of keys as a page of the documentation. */
export function keysPage(m: Messages): string {
  const rooms: readonly (readonly [Room, string])[] = [
    ['everywhere', m.actions.roomEverywhere],
    ['labelling', m.actions.roomLabelling],
    ['spans', m.actions.roomSpans],
    ['reviewing', m.actions.roomReviewing],
    ['lists', m.actions.roomLists],
  ];
  const row = (name: (typeof actionNames)[number]) => {
    const { keys, words } = actionOf(name);
    return `| ${keys.map((chord) => `\`${printed(chord, false)}\``).join(' or ')} | ${m.actions[words]} |`;
  };
  const tables = rooms.map(([room, title]) => {
    const rows = actionNames.filter((name) => actionOf(name).room === room).map(row);
    return [`## ${title}`, '', '| key | what it does |', '|---|---|', ...rows].join('\n');
  });
  return [
    '# Keys',
    '',
    '`?` shows this list on every screen; there each key can be changed, for you and on every computer you sign in at.',
    'Letters and digits work by the place of the key as well as by its character, so that other layouts work too; single',
    'letters never act while a text field has the focus. On a Mac `Ctrl` is `⌘`.',
    '',
    'Written from `ui/src/actions/list.ts`: `cd ui && npx vitest run keysPage -u`.',
    '',
    tables.join('\n\n'),
    '',
    '## In text to label',
    '',
    `${'`I`'} puts a caret into the text. The arrows move it by words, or by characters after ${'`.`'} and where a question is`,
    'labelled by character; with `Ctrl` they move by the other one. `Shift` marks what they pass; a digit labels it.',
    '',
  ].join('\n');
}
