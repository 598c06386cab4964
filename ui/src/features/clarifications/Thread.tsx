import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '~/api/client';
import { useMessages } from '~/messages';
import { Moment } from '~/shared/Moment';
import type { QueuedQuestion } from './api';
import classes from './Clarifications.module.css';
import { ClauseNames } from './ClauseNames';
import { aroundAnswer, Messages } from './Messages';
import { PrecedentText } from './PrecedentText';
import { Reply } from './Reply';
import { SettleDialog } from './SettleDialog';

/** One question with what was said below it; here it is talked about, and answered. */
export function Thread({ slug, question }: { slug: string; question: QueuedQuestion }) {
  const m = useMessages();
  const c = m.clarifications;
  const queries = useQueryClient();
  const [answering, setAnswering] = useState(false);
  const fresh = async () => {
    await queries.invalidateQueries({ queryKey: ['clarification', slug] });
    await queries.invalidateQueries({ queryKey: ['tracker', slug, 'holds'] });
  };
  const key = question.item_key;
  const said = aroundAnswer(question.messages, question.answer?.precedent.decided_at);
  return (
    <article className={classes.thread} aria-label={c.thread}>
      <p className={classes.question} dir="auto">
        {question.question}
      </p>
      <span className={classes.facts}>
        {question.kind === 'conflict' && <span>{c.conflict}</span>}
        <ClauseNames slug={slug} ids={question.clauses} />
        <span>{c.askedBy(question.asked_by)}</span>
        {key && (
          <Link to="/projects/$slug/tracker" params={{ slug }} search={{ item: key, filter: `key:${key}` }}>
            {key}
          </Link>
        )}
        <span>{c.underRubric(question.rubric_version)}</span>
        <Moment at={question.asked_at} />
      </span>
      {question.blocking && question.open && !question.answer && (
        <span className={classes.facts}>{c.blocksText}</span>
      )}
      <Messages lines={said.before} />
      {question.answer && (
        <div className={classes.answer}>
          <PrecedentText precedent={question.answer.precedent} />
        </div>
      )}
      <Messages lines={said.after} />
      {question.answer && question.open && <span className={classes.facts}>{c.openAgainText}</span>}
      <Reply id={question.id} onDone={fresh} />
      {question.open && (
        <Group justify="flex-end">
          <Button variant="filled" onClick={() => setAnswering(true)}>
            {question.answer ? c.answerAnew : c.answer}
          </Button>
        </Group>
      )}
      {answering && (
        <SettleDialog
          slug={slug}
          title={question.answer ? c.answerAnew : c.answer}
          verb={c.answer}
          question={question.question}
          likely={question.clauses}
          onClose={() => setAnswering(false)}
          onSend={async (settlement, idempotencyKey) => {
            await api.post(`/clarifications/${question.id}/answer`, settlement, { idempotencyKey });
            await fresh();
          }}
        />
      )}
    </article>
  );
}
