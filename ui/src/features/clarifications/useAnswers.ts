import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useChanges } from '~/api/events';
import { useMe } from '~/api/queries';
import { useMessages } from '~/messages';
import { notify } from '~/shell/notices';
import { myQuestionsQuery, type OwnQuestion } from './api';

/** My questions about which something was said or decided that I have not read yet; nothing while they load. */
export function useUnseen(): readonly OwnQuestion[] | undefined {
  const mayAsk = useMe()?.projects.some((one) =>
    one.roles.some((role) => role === 'annotator' || role === 'reviewer'),
  );
  const { data } = useQuery({ ...myQuestionsQuery, enabled: mayAsk === true });
  return data?.filter((question) => question.unseen);
}

/** What is new about a question, as one word to compare. */
const news = ({ id, answer, messages }: OwnQuestion) => `${id} ${messages.length} ${answer?.id ?? ''}`;

/** Says quietly that an answer or a reply has come, wherever I am; once in the frame. */
export function useAnswers(): void {
  const m = useMessages();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const unseen = useUnseen();
  const known = useRef<ReadonlySet<string> | undefined>(undefined);
  useChanges(({ what }) => {
    if (what === 'clarification') void queries.invalidateQueries(myQuestionsQuery);
  });
  const tell = useEffectEvent((questions: readonly OwnQuestion[]) => {
    // What had come before this page was opened stands at the inbox; only what comes now is told.
    const fresh = questions.find((one) => known.current && !known.current.has(news(one)));
    known.current = new Set([...(known.current ?? []), ...questions.map(news)]);
    if (!fresh) return;
    notify({
      text: fresh.answer ? m.clarifications.answerCame : m.clarifications.replyCame,
      lasts: 8000,
      action: { label: m.clarifications.read, perform: () => void navigate({ to: '/inbox' }) },
    });
  });
  const state = unseen?.map(news).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made anew at every turn; what it says decides
  useEffect(() => {
    if (unseen) tell(unseen);
  }, [state]);
}
