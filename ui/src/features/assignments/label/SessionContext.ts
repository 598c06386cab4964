import { createContext, use } from 'react';
import { useStore } from '~/shared/store';
import type { Content } from '../model/content';
import type { Session, SessionState } from '../store/session';

/** What the parts of the labelling screen ask of the screen itself. */
export interface Screen {
  readonly session: Session;
  /** Only shown beside something else that is being worked on: never takes the keyboard's focus by itself. */
  readonly beside?: boolean;
  /** Opens the rubric at a clause. */
  readonly openClause: (clause: string) => void;
  /** Opens the clause picker for a question (or the item). */
  readonly cite: (question: string | undefined) => void;
}

const Context = createContext<Screen | undefined>(undefined);

export const ScreenProvider = Context;

export function useScreen(): Screen {
  const screen = use(Context);
  if (!screen) throw new Error('outside of a labelling screen');
  return screen;
}

export const useSession = (): Session => useScreen().session;

export const useContent = (): Content => useStore(useSession().state, (state) => state.history.value);

export function useSessionState<S>(select: (state: SessionState) => S): S {
  return useStore(useSession().state, select);
}
