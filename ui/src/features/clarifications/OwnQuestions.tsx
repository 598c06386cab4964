import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import { useMe } from '~/api/queries';
import { useMessages } from '~/messages';
import { Loaded } from '~/shared/Loaded';
import { Moment } from '~/shared/Moment';
import { Empty, Section } from '~/shared/Page';
import { myQuestionsQuery, type OwnQuestion } from './api';
import classes from './Clarifications.module.css';
import { ClauseNames } from './ClauseNames';
import { aroundAnswer, Messages } from './Messages';
import { PrecedentText } from './PrecedentText';
import { Reply } from './Reply';

/** My questions to those who own the rubric, and what became of each; unread answers first. */
export function OwnQuestions() {
  const m = useMessages();
  const query = useQuery(myQuestionsQuery);
  return (
    <Section title={m.clarifications.mine} explanation={m.clarifications.mineText}>
      <Loaded query={query}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={m.clarifications.mineEmpty} text={m.clarifications.mineEmptyText} />
          ) : (
            <ul className={classes.entries}>
              {all
                .toSorted((one, other) => Number(other.unseen) - Number(one.unseen))
                .map((question) => (
                  <Own key={question.id} question={question} />
                ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function Own({ question }: { question: OwnQuestion }) {
  const m = useMessages();
  const c = m.clarifications;
  const queries = useQueryClient();
  const me = useMe();
  const [replying, setReplying] = useState(false);
  const said = aroundAnswer(
    question.messages.map(({ mine, ...line }) => ({ ...line, by: mine ? c.you : c.rubricOwner })),
    question.answer?.decided_at,
  );
  const fresh = () => queries.invalidateQueries(myQuestionsQuery);
  const title = me?.projects.find((one) => one.slug === question.project)?.title || question.project;
  return (
    <li className={classes.entry}>
      <div className={classes.text}>
        <p dir="auto">{question.question}</p>
        <span className={classes.facts}>
          <ClauseNames slug={question.project} ids={question.clauses} />
          <span>{title}</span>
          {question.item_key && <span>{question.item_key}</span>}
          {question.blocking && !question.answer && <span>{c.waitsForIt}</span>}
          <Moment at={question.asked_at} />
        </span>
        <Messages lines={said.before} />
        {question.answer && (
          <div className={classes.answer}>
            <PrecedentText precedent={question.answer} />
          </div>
        )}
        <Messages lines={said.after} />
        {replying ? (
          <Reply
            id={question.id}
            hint={question.answer ? c.askAgainHint : c.addHint}
            onDone={async () => {
              setReplying(false);
              await fresh();
            }}
          />
        ) : (
          <div>
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={`${c.reply}: ${question.question.slice(0, 60)}`}
              onClick={() => setReplying(true)}
            >
              {c.reply}
            </Button>
          </div>
        )}
      </div>
      {question.unseen ? (
        <Button
          variant="light"
          aria-label={`${c.gotIt}: ${question.question.slice(0, 60)}`}
          onClick={() => void api.post(`/clarifications/${question.id}/seen`, {}).then(fresh)}
        >
          {c.gotIt}
        </Button>
      ) : (
        <span className={classes.facts}>{question.open ? c.states.open : c.states.answered}</span>
      )}
    </li>
  );
}
