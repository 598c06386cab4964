import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type ActionName, actionOf } from '~/actions/list';
import { performAction } from '~/actions/perform';
import { useKeysOf } from '~/actions/preferences';
import { useMessages } from '~/messages';
import { Key } from '~/shared/Key';
import { useOwnsRubric } from './api';
import classes from './Clarifications.module.css';

/** While reviewing: ask those who own the rubric; record a precedent for those who do. */
export function RubricButtons() {
  const m = useMessages();
  const { slug } = useParams({ strict: false });
  const owns = useOwnsRubric(slug);
  return (
    <span className={classes.rubricButtons}>
      <Quiet name="ask" words={m.labelling.ask} />
      {owns && <Quiet name="recordPrecedent" words={m.clarifications.precedent} />}
    </span>
  );
}

function Quiet({ name, words }: { name: ActionName; words: string }) {
  const m = useMessages();
  const [chord] = useKeysOf(name);
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color="gray"
      title={m.actions[actionOf(name).words]}
      rightSection={chord && <Key chord={chord} />}
      onClick={() => performAction(name)}
    >
      {words}
    </Button>
  );
}
