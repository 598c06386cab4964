import { useMessages } from '~/messages';
import { useStore } from '~/shared/store';
import classes from './Frame.module.css';
import { saveState } from './saveState';

/** The quiet save state in the top line; empty while nothing was changed. */
export function SaveStateLabel() {
  const m = useMessages();
  const state = useStore(saveState);
  const words = {
    none: '',
    saving: m.shell.saving,
    saved: m.shell.saved,
    kept: m.shell.keptHere,
    failed: m.shell.notSaved,
  };
  return (
    <span className={classes.saveState} data-state={state}>
      {words[state]}
    </span>
  );
}
