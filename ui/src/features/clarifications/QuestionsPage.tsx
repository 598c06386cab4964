import { Group, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ProjectTop } from '~/features/projects/ProjectTabs';
import { useMessages } from '~/messages';
import { Loaded } from '~/shared/Loaded';
import { Moment } from '~/shared/Moment';
import { Empty, Page, Section } from '~/shared/Page';
import { type QueuedQuestion, type QueueState, queueQuery } from './api';
import classes from './Clarifications.module.css';
import { ClauseFilter } from './ClauseFilter';
import { ClauseNames } from './ClauseNames';
import { Thread } from './Thread';

/** What people ask about the rubric: who waits first, each answered once and for everybody. */
export function QuestionsPage() {
  const m = useMessages();
  const c = m.clarifications;
  const { slug } = useParams({ from: '/framed/projects/$slug/questions' });
  const [state, setState] = useState<QueueState>('open');
  const [clause, setClause] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const query = useQuery(queueQuery(slug, state, clause));
  return (
    <>
      <ProjectTop slug={slug} here={c.title} />
      <Page wide>
        <Section
          title={c.title}
          explanation={c.titleText}
          actions={
            <Group gap="sm">
              <ClauseFilter slug={slug} value={clause} onChange={setClause} />
              <SegmentedControl
                aria-label={c.state}
                value={state}
                onChange={(next) => setState(next as QueueState)}
                data={[
                  { value: 'open', label: c.states.open },
                  { value: 'answered', label: c.states.answered },
                ]}
              />
            </Group>
          }
        >
          <Loaded query={query}>
            {(questions) => {
              const shown = questions.find((one) => one.id === chosen) ?? questions[0];
              if (!shown)
                return state === 'open' && clause === undefined ? (
                  <Empty title={c.empty} text={c.emptyText} />
                ) : (
                  <Empty title={c.nothingFound} />
                );
              return (
                <div className={classes.desk}>
                  <ul className={classes.entries}>
                    {questions.map((question) => (
                      <li key={question.id}>
                        <Queued
                          slug={slug}
                          question={question}
                          here={question === shown}
                          onOpen={() => setChosen(question.id)}
                        />
                      </li>
                    ))}
                  </ul>
                  <Thread key={shown.id} slug={slug} question={shown} />
                </div>
              );
            }}
          </Loaded>
        </Section>
      </Page>
    </>
  );
}

interface QueuedProps {
  readonly slug: string;
  readonly question: QueuedQuestion;
  readonly here: boolean;
  readonly onOpen: () => void;
}

function Queued({ slug, question, here, onOpen }: QueuedProps) {
  const m = useMessages();
  const c = m.clarifications;
  return (
    <button type="button" className={classes.queued} aria-current={here} onClick={onOpen}>
      <span dir="auto">{question.question}</span>
      <span className={classes.facts}>
        {question.answer && question.open && <span className={classes.blocking}>{c.openAgain}</span>}
        {question.blocking && !question.answer && <span className={classes.blocking}>{c.blocks}</span>}
        {question.kind === 'conflict' && <span>{c.conflict}</span>}
        <ClauseNames slug={slug} ids={question.clauses} />
        <span>{question.asked_by}</span>
        <Moment at={question.asked_at} />
        {question.messages.length > 0 && <span>{c.replies(question.messages.length)}</span>}
      </span>
    </button>
  );
}
