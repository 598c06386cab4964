import { Button, Group, Modal, Text } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { chordOf } from '~/actions/chord';
import { type ActionName, actionNames, actionOf, type Room } from '~/actions/list';
import { useAction } from '~/actions/perform';
import { changeKeys, holderOf, resetKeys, useKeysOf } from '~/actions/preferences';
import { useMessages } from '~/messages';
import { Key } from '~/shared/Key';
import { AutoAdvanceSwitch } from './AutoAdvanceSwitch';
import classes from './HelpOverlay.module.css';

const rooms: readonly Room[] = ['everywhere', 'labelling', 'spans', 'reviewing', 'lists'];

/** `?`: all keys by room; each can be changed here. */
export function HelpOverlay() {
  const m = useMessages();
  const [opened, setOpened] = useState(false);
  useAction('help', () => setOpened((was) => !was));
  const names: Record<Room, string> = {
    everywhere: m.actions.roomEverywhere,
    labelling: m.actions.roomLabelling,
    spans: m.actions.roomSpans,
    reviewing: m.actions.roomReviewing,
    lists: m.actions.roomLists,
  };
  return (
    <Modal
      opened={opened}
      onClose={() => setOpened(false)}
      title={m.shell.helpTitle}
      size={960}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <Group justify="space-between" mb="md">
        <Text size="xs" c="var(--ts-quiet)">
          {m.shell.helpChange}
        </Text>
        <Group gap="md">
          <AutoAdvanceSwitch />
          <Button size="compact-xs" onClick={resetKeys}>
            {m.shell.helpReset}
          </Button>
        </Group>
      </Group>
      <div className={classes.rooms}>
        {rooms.map((room) => (
          <section key={room} className={classes.room}>
            <h3 className={classes.roomName}>{names[room]}</h3>
            {actionNames
              .filter((name) => actionOf(name).room === room)
              .map((name) => (
                <KeyRow key={name} name={name} />
              ))}
          </section>
        ))}
      </div>
    </Modal>
  );
}

function KeyRow({ name }: { name: ActionName }) {
  const m = useMessages();
  const keys = useKeysOf(name);
  const [changing, setChanging] = useState(false);
  const [taken, setTaken] = useState<ActionName>();
  const fixed = keys.includes('Digit') || ['nextQuestion', 'previousQuestion', 'leave'].includes(name);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!changing || event.key === 'Tab') return setChanging(false);
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setChanging(false);
    const chord = chordOf(event.nativeEvent);
    if (!chord) return;
    const holder = chord === 'Backspace' ? undefined : holderOf(chord, name);
    setTaken(holder);
    if (holder) return;
    changeKeys(name, chord === 'Backspace' ? [] : [chord]);
    setChanging(false);
  };
  return (
    <div className={classes.row}>
      <span>
        {m.actions[actionOf(name).words]}
        {changing && taken && (
          <span className={classes.taken}> {m.shell.helpTaken(m.actions[actionOf(taken).words])}</span>
        )}
      </span>
      <button
        type="button"
        className={classes.keys}
        disabled={fixed}
        onClick={() => setChanging(true)}
        onKeyDown={onKeyDown}
        onBlur={() => setChanging(false)}
      >
        {changing ? m.shell.helpPress : keys.map((chord) => <Key key={chord} chord={chord} />)}
        {!changing && keys.length === 0 && '–'}
      </button>
    </div>
  );
}
