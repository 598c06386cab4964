import { Button, Tooltip } from '@mantine/core';
import { memo, type Ref } from 'react';
import { type ActionName, actionOf } from '~/actions/list';
import { performAction } from '~/actions/perform';
import { useKeysOf } from '~/actions/preferences';
import { useMessages } from '~/messages';
import { Key } from '~/shared/Key';
import { useStore } from '~/shared/store';
import { restOf } from '../model/acceptRest';
import classes from './Label.module.css';
import { useContent, useSession } from './SessionContext';

interface Props {
  readonly submitButton: Ref<HTMLButtonElement>;
  readonly mayAcceptRest: boolean;
  /** What undo takes back when nothing is left to undo on this item. */
  readonly undoLeft: string | undefined;
}

/** The lower line: what can be done with the whole item, each with its key. */
export function ActionBar({ submitButton, mayAcceptRest, undoLeft }: Props) {
  const m = useMessages();
  const session = useSession();
  const history = useStore(session.state, (state) => state.history);
  const findings = useStore(session.state, (state) => state.findings);
  const content = useContent();
  const last = history.done.at(-1)?.name ?? undoLeft;
  const rest = mayAcceptRest ? restOf(session.visible(), content, session.assignment) : 0;
  return (
    <footer className={classes.bar}>
      <BarButton name="skip" words={m.labelling.skip} />
      <BarButton name="flag" words={m.labelling.flag} pressed={content.flags.length > 0} />
      <BarButton name="ask" words={m.labelling.ask} />
      <BarButton name="escalate" words={m.labelling.escalate} />
      <BarButton name="bestEffort" words={m.labelling.bestEffort} pressed={content.best_effort} />
      <span className={classes.grow} />
      {findings.length > 0 && (
        <span className={classes.missing}>{m.labelling.openFindings(findings.length)}</span>
      )}
      {rest > 0 && <BarButton name="acceptRest" words={m.labelling.acceptRest(rest)} />}
      <BarButton name="undo" words={last ? m.labelling.undoNamed(last) : m.labelling.undo} disabled={!last} />
      <Button ref={submitButton} variant="filled" size="xs" onClick={() => performAction('submit')}>
        {m.labelling.submit}
        <KeyHint name="submit" />
      </Button>
    </footer>
  );
}

interface BarButtonProps {
  readonly name: ActionName;
  readonly words: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

const BarButton = memo(function BarButton({ name, words, pressed, disabled = false }: BarButtonProps) {
  const m = useMessages();
  return (
    <Tooltip label={m.actions[actionOf(name).words]}>
      <Button
        size="compact-sm"
        variant={pressed ? 'light' : 'subtle'}
        color={pressed ? undefined : 'gray'}
        className={classes.barButton}
        aria-pressed={pressed}
        disabled={disabled}
        onClick={() => performAction(name)}
      >
        <span className={classes.barWords}>{words}</span>
        <KeyHint name={name} />
      </Button>
    </Tooltip>
  );
});

function KeyHint({ name }: { name: ActionName }) {
  const [chord] = useKeysOf(name);
  return chord ? <Key chord={chord} /> : null;
}
