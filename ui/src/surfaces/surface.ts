import type { Answer, Question } from '~/api/types';

export interface ChangeOptions {
  /** Steps with the same one soon after each other are one step for undo (typing). */
  readonly merge?: string;
  /** The question is answered with this: the focus may move on. */
  readonly done?: boolean;
}

/** What the surface of every kind of question gets. While `focused` it offers its keys by `useAction`. */
export interface SurfaceProps<Q extends Question, A extends Answer> {
  readonly question: Q;
  readonly answer: A | undefined;
  /** The first model's answer, shown as a hint at its option, never as the answer. */
  readonly ghost: A | undefined;
  readonly focused: boolean;
  readonly change: (answer: A | undefined, options?: ChangeOptions) => void;
}
