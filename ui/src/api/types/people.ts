export type Role = 'owner' | 'manager' | 'lead' | 'reviewer' | 'annotator' | 'observer';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly display_name?: string | null;
  /** Owner of the installation: may everything. */
  readonly owner: boolean;
  readonly locale?: string | null;
}
export interface Membership {
  readonly slug: string;
  readonly title?: string | null;
  readonly state: string;
  readonly roles: readonly Role[];
  readonly due_at?: string | null;
}
/** The signed-in person. */
export interface Me {
  readonly person: Person;
  readonly projects: readonly Membership[];
  readonly preferences: Readonly<Record<string, unknown>>;
}
