import { useMemo } from 'react';
import type { SpansQuestion } from '~/api/types';
import { useMessages } from '~/messages';
import { notify } from '~/shell/notices';
import type { SpansWork } from '~/surfaces/spans/work';
import { ghostsOf, regionsSeen } from '../model/ghosts';
import { useContent, useSession, useSessionState } from './SessionContext';
import { type SpanActions, spanActions } from './spanActions';

export function useSpanActions(question: SpansQuestion): SpanActions {
  const session = useSession();
  const m = useMessages();
  return useMemo(
    () => spanActions(session, question, m, (why) => notify({ text: why, tone: 'refusal', lasts: 4000 })),
    [session, question, m],
  );
}

/** What the palette and side list of a spans question need, read from the session. */
export function useSpansWork(question: SpansQuestion): SpansWork {
  const session = useSession();
  const actions = useSpanActions(question);
  const content = useContent();
  const { selected, marked, relabelling, perCharacter } = useSessionState((state) => state);
  const doings = useMemo(
    () => ({
      label: actions.label,
      select: (id: string | undefined) => session.set({ selected: id, marked: undefined }),
      accept: (key: string) => void actions.accept(key),
      remove: (id: string) => void actions.remove(id),
      attribute: actions.attribute,
      sayNone: actions.sayNone,
      togglePerCharacter: () => session.set({ perCharacter: !session.state.get().perCharacter }),
    }),
    [actions, session],
  );
  const undecided = actions.undecided();
  const { seen, all } = regionsSeen(ghostsOf(session.assignment, question.id), undecided);
  const markedHere = marked?.input === question.of ? marked : undefined;
  return {
    regions: actions.regions(),
    undecided,
    seen,
    predicted: all,
    none: content.answers[question.id] !== undefined && actions.regions().length === 0,
    selected,
    markedText: markedHere && actions.textOf(markedHere),
    relabelling,
    perCharacter,
    textOf: actions.textOf,
    doings,
  };
}
