import { memo, useMemo } from 'react';
import type { Answer, Question, RelationsQuestion, SpansQuestion } from '~/api/types';
import { passageText } from '~/features/items/model';
import { useMessages } from '~/messages';
import { ChecklistSurface } from '~/surfaces/checklist/Surface';
import { ChoiceSurface } from '~/surfaces/choice/Surface';
import { RatingSurface } from '~/surfaces/rating/Surface';
import { RelationsSurface } from '~/surfaces/relations/Surface';
import type { LinksWork } from '~/surfaces/relations/work';
import { SpansSurface } from '~/surfaces/spans/Surface';
import type { ChangeOptions } from '~/surfaces/surface';
import { WritingSurface } from '~/surfaces/writing/Surface';
import { undecidedLinks, withLink, withoutLink } from '../model/relationGhosts';
import { useContent, useSession, useSessionState } from './SessionContext';
import { spanActions } from './spanActions';
import { useSpansWork } from './useSpans';

interface Props<Q extends Question = Question> {
  readonly question: Q;
  readonly answer: Answer | undefined;
  readonly ghost: Answer | undefined;
  readonly focused: boolean;
  readonly change: (answer: Answer | undefined, options?: ChangeOptions) => void;
}

/** An answer of the wanted kind; data of another kind (from an older rubric) counts as none. */
const as = <K extends Answer['kind']>(kind: K, answer: Answer | undefined) =>
  answer?.kind === kind ? (answer as Extract<Answer, { kind: K }>) : undefined;

/** The surface of a question's kind. A new kind makes this switch incomplete, and the compiler says so. */
export const QuestionBody = memo(function QuestionBody({ question, answer, ghost, focused, change }: Props) {
  const { item } = useSession().assignment;
  const common = { focused, change };
  switch (question.kind) {
    case 'choice':
      return (
        <ChoiceSurface
          {...common}
          question={question}
          answer={as('choice', answer)}
          ghost={as('choice', ghost)}
        />
      );
    case 'rating':
      return (
        <RatingSurface
          {...common}
          question={question}
          answer={as('rating', answer)}
          ghost={as('rating', ghost)}
        />
      );
    case 'checklist':
      return (
        <ChecklistSurface
          {...common}
          question={question}
          answer={as('checklist', answer)}
          ghost={as('checklist', ghost)}
        />
      );
    case 'writing': {
      const from = question.base ? item.inputs[question.base] : undefined;
      const base =
        question.base && from
          ? { title: from.title || question.base, text: passageText(item, question.base, null) }
          : undefined;
      return (
        <WritingSurface
          {...common}
          question={question}
          answer={as('writing', answer)}
          ghost={as('writing', ghost)}
          base={base}
          language={from?.language}
        />
      );
    }
    case 'spans':
      return <SpansBody question={question} focused={focused} />;
    case 'relations':
      return <RelationsBody {...common} question={question} answer={answer} ghost={ghost} />;
  }
});

function SpansBody({ question, focused }: { question: SpansQuestion; focused: boolean }) {
  return <SpansSurface question={question} work={useSpansWork(question)} focused={focused} />;
}

function RelationsBody({ question, answer, focused, change }: Props<RelationsQuestion>) {
  const m = useMessages();
  const session = useSession();
  const content = useContent();
  const { linkFrom, selected } = useSessionState((state) => state);
  const of = session.asked.find((one) => one.question.id === question.of)?.question;
  const textOf = useMemo(
    () => (of?.kind === 'spans' ? spanActions(session, of, m, () => undefined).textOf : () => ''),
    [session, of, m],
  );
  const work: LinksWork = {
    undecided: undecidedLinks(question, content, session.assignment),
    accept: ({ key }) => {
      const now = undecidedLinks(question, session.content(), session.assignment);
      const link = now.find((one) => one.key === key);
      const overlap = of?.kind === 'spans' && of.overlap !== false;
      if (link)
        session.change(
          (old) => withLink(old, question, link, overlap),
          m.labelling.stepAccept(`${textOf(link.from)} → ${textOf(link.to)}`),
        );
    },
    remove: ({ key, from, to }) =>
      session.change(
        (old) => withoutLink(old, question, key, session.assignment),
        m.labelling.stepRemove(`${textOf(from)} → ${textOf(to)}`),
      ),
  };
  if (of?.kind !== 'spans') return null;
  const spans = as('spans', content.answers[of.id]);
  return (
    <RelationsSurface
      question={question}
      answer={as('relations', answer)}
      ghost={undefined}
      focused={focused}
      change={change}
      regions={spans?.regions ?? []}
      textOf={textOf}
      linkFrom={linkFrom}
      selected={selected}
      onLinked={() => session.set({ linkFrom: undefined })}
      work={work}
    />
  );
}
