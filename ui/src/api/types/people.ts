import type { Frozen } from '../frozen';
import type * as generated from '../generated';

export type Role = generated.InvitationBody['role'];
export type Person = Frozen<generated.MeSelf>;
export type Membership = Frozen<generated.TeamsMembership>;
/** The signed-in person. */
export type Me = Frozen<generated.Me>;
