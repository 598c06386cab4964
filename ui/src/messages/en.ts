import { actions } from './en/actions';
import { labelling } from './en/labelling';
import { shell } from './en/shell';

/** Every word of the interface in English, by room. Other languages must have the same keys. */
export const en = { actions, labelling, shell };
