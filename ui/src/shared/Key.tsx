import { printed } from '~/actions/chord';
import classes from './Key.module.css';

/** A key as it is printed beside its action; small and quiet, in the colour of what it stands in. */
export function Key({ chord }: { chord: string }) {
  return <kbd className={classes.key}>{printed(chord)}</kbd>;
}
