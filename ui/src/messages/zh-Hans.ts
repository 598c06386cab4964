import type { Messages } from '~/messages';
import { actions } from './zh-Hans/actions';
import { labelling } from './zh-Hans/labelling';
import { shell } from './zh-Hans/shell';

/** 界面的全部简体中文文字，按房间分组。 */
export const zhHans: Messages = { actions, labelling, shell };
