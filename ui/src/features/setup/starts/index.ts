import { checklist } from './checklist';
import { classes } from './classes';
import { conversation } from './conversation';
import { empty } from './empty';
import { entities } from './entities';
import { errors } from './errors';
import { rating } from './rating';
import { review } from './review';
import { rewrite } from './rewrite';
import type { Start } from './start';

/** The gallery, in the order in which it is shown; names and explanations are in the messages. */
export const starts = {
  review,
  classes,
  entities,
  rating,
  errors,
  checklist,
  rewrite,
  conversation,
  empty,
} as const;

export type StartName = keyof typeof starts;

export const startNames = Object.keys(starts) as StartName[];

/** A start by its name in the address. */
export const startOf = (name: unknown): Start | undefined =>
  startNames.includes(name as StartName) ? starts[name as StartName] : undefined;
