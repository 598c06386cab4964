import { actions } from './en/actions';
import { calibration } from './en/calibration';
import { clarifications } from './en/clarifications';
import { exchange } from './en/exchange';
import { hours } from './en/hours';
import { inbox } from './en/inbox';
import { labelling } from './en/labelling';
import { manage } from './en/manage';
import { people } from './en/people';
import { profile } from './en/profile';
import { projects } from './en/projects';
import { review } from './en/review';
import { setup } from './en/setup';
import { shell } from './en/shell';
import { tracker } from './en/tracker';

/** Every word of the interface in English, by room. Other languages must have the same keys. */
export const en = {
  actions,
  calibration,
  clarifications,
  exchange,
  hours,
  inbox,
  labelling,
  manage,
  people,
  profile,
  projects,
  review,
  setup,
  shell,
  tracker,
};
