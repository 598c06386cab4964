import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useChanges } from '~/api/events';
import { useMe } from '~/api/queries';
import { useMessages } from '~/messages';
import { notify } from '~/shell/notices';
import { myQuestionsQuery, type OwnQuestion } from './api';

/** My questions whose answers I have not read yet. */
export function useUnseen(): readonly OwnQuestion[] {
  const mayAsk = useMe()?.projects.some((one) =>
    one.roles.some((role) => role === 'annotator' || role === 'reviewer'),
  );
  const { data } = useQuery({ ...myQuestionsQuery, enabled: mayAsk === true });
  return data?.filter((question) => question.unseen) ?? [];
}

/** Says quietly that an answer has come, wherever I am; once in the frame. */
export function useAnswers(): void {
  const m = useMessages();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const unseen = useUnseen();
  const known = useRef<ReadonlySet<string> | undefined>(undefined);
  useChanges(({ what }) => {
    if (what === 'clarification') void queries.invalidateQueries(myQuestionsQuery);
  });
  const tell = useEffectEvent((ids: readonly string[]) => {
    // What had come before this page was opened stands at the inbox; only what comes now is told.
    const loaded = queries.getQueryData(myQuestionsQuery.queryKey) !== undefined;
    if (known.current && ids.some((id) => !known.current?.has(id)))
      notify({
        text: m.clarifications.answerCame,
        lasts: 8000,
        action: { label: m.clarifications.read, perform: () => void navigate({ to: '/inbox' }) },
      });
    if (loaded) known.current = new Set(ids);
  });
  const ids = unseen.map((question) => question.id).join();
  const loaded = useQuery({ ...myQuestionsQuery, enabled: false }).data !== undefined;
  useEffect(() => {
    if (loaded) tell(ids === '' ? [] : ids.split(','));
  }, [ids, loaded]);
}
