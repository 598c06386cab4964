import { Button, Kbd } from '@mantine/core';
import { printed } from '~/actions/chord';
import { useKeysOf } from '~/actions/preferences';
import { useMessages } from '~/messages';
import classes from './Review.module.css';

interface Props {
  /** Nothing is left to decide. */
  readonly ready: boolean;
  /** Nothing was to decide: all said the same. */
  readonly confirms: boolean;
  readonly onReturn: () => void;
  readonly onEscalate: () => void;
  readonly onGiveBack: () => void;
  readonly onSubmit: () => void;
}

/** What becomes of the item under review, with the keys. */
export function ReviewFoot({ ready, confirms, onReturn, onEscalate, onGiveBack, onSubmit }: Props) {
  const m = useMessages();
  return (
    <footer className={classes.foot}>
      <Button onClick={onReturn}>
        {m.review.returnVerb}
        <Key name="returnItem" />
      </Button>
      <Button onClick={onEscalate}>
        {m.labelling.escalate}
        <Key name="escalate" />
      </Button>
      <Button onClick={onGiveBack}>
        {m.review.giveBack}
        <Key name="giveBack" />
      </Button>
      <Button variant="filled" ms="auto" data-ready={ready || undefined} onClick={onSubmit}>
        {confirms ? m.review.confirmEqual : m.review.submit}
        <Key name="submit" />
      </Button>
    </footer>
  );
}

function Key({ name }: { name: 'submit' | 'returnItem' | 'escalate' | 'giveBack' }) {
  const [first] = useKeysOf(name);
  return first ? (
    <Kbd ms={8} size="xs">
      {printed(first)}
    </Kbd>
  ) : null;
}
