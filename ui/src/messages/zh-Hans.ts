import type { Messages } from '~/messages';
import { actions } from './zh-Hans/actions';
import { calibration } from './zh-Hans/calibration';
import { clarifications } from './zh-Hans/clarifications';
import { exchange } from './zh-Hans/exchange';
import { hours } from './zh-Hans/hours';
import { inbox } from './zh-Hans/inbox';
import { labelling } from './zh-Hans/labelling';
import { manage } from './zh-Hans/manage';
import { people } from './zh-Hans/people';
import { profile } from './zh-Hans/profile';
import { projects } from './zh-Hans/projects';
import { review } from './zh-Hans/review';
import { setup } from './zh-Hans/setup';
import { shell } from './zh-Hans/shell';
import { tracker } from './zh-Hans/tracker';

/** 界面的全部简体中文文字，按房间分组。 */
export const zhHans: Messages = {
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
