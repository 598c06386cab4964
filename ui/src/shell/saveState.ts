import { createStore } from '~/shared/store';

/** Where the present work is: `kept` means on this computer only. */
export type SaveState = 'none' | 'saving' | 'saved' | 'kept' | 'failed';

/** What the top line says quietly about saving. */
export const saveState = createStore<SaveState>('none');

/** How many submitted answers wait on this computer for the network. */
export const keptAnswers = createStore(0);
