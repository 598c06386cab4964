import { Button } from '@mantine/core';
import { useKeysOf } from '~/actions/preferences';
import { useMessages } from '~/messages';
import { Key } from '~/shared/Key';
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
        <KeyOf name="returnItem" />
      </Button>
      <Button onClick={onEscalate}>
        {m.labelling.escalate}
        <KeyOf name="escalate" />
      </Button>
      <Button onClick={onGiveBack}>
        {m.review.giveBack}
        <KeyOf name="giveBack" />
      </Button>
      <Button variant="filled" ms="auto" data-ready={ready || undefined} onClick={onSubmit}>
        {confirms ? m.review.confirmEqual : m.review.submit}
        <KeyOf name="submit" />
      </Button>
    </footer>
  );
}

function KeyOf({ name }: { name: 'submit' | 'returnItem' | 'escalate' | 'giveBack' }) {
  const [first] = useKeysOf(name);
  return first ? <Key chord={first} /> : null;
}
