import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat, useMessages } from '~/messages';
import { Icon } from '~/shared/icons';
import { beginAttempt, onboardingQuery, type Onboarding as Steps, type TestStep } from './api';
import { BeginDialog } from './BeginDialog';
import classes from './Calibration.module.css';
import { GuidelinesDialog } from './GuidelinesDialog';

/** What somebody still has to do before their first item of a project; nothing once all is done. */
export function Onboarding({ slug, onAccepted }: { slug: string; onAccepted?: () => void }) {
  const { data } = useQuery(onboardingQuery(slug));
  return data && unfinished(data) ? <Checklist slug={slug} steps={data} onAccepted={onAccepted} /> : null;
}

/** Whether there is anything to do or to wait for: a finished checklist is not shown to people at work. */
export function unfinished({ ready, begun, guidelines, tests }: Steps): boolean {
  return !ready || (!begun && !guidelines.accepted_at) || tests.some((test) => test.needed);
}

interface ChecklistProps {
  readonly slug: string;
  readonly steps: Steps;
  readonly onAccepted: (() => void) | undefined;
}

function Checklist({ slug, steps, onAccepted }: ChecklistProps) {
  const m = useMessages();
  const c = m.calibration;
  const format = useFormat();
  const [reading, setReading] = useState(false);
  const { guidelines, tests, missing, begun, ready } = steps;
  // Who is at work already sees what is open to them, not the list of a first day.
  const atWork = begun && ready;
  const title = atWork ? c.testsOpen : begun ? c.beforeGoingOn : c.onboarding;
  const untested = missing.filter(
    (one) => !atWork && !one.qualification && !tests.some((test) => test.skill === one.skill),
  );
  return (
    <section className={classes.onboarding} aria-label={title}>
      <h3>{title}</h3>
      <ol>
        {!atWork && (
          <Step done={Boolean(guidelines.accepted_at)} title={c.readGuidelines(guidelines.rubric_version)}>
            <span className={classes.quiet}>
              {guidelines.accepted_at
                ? c.acceptedOn(format.date(guidelines.accepted_at))
                : guidelines.demanded
                  ? c.guidelinesDemanded
                  : c.guidelinesAdvised}
            </span>
            {!guidelines.accepted_at && (
              <Button size="compact-sm" onClick={() => setReading(true)}>
                {c.readNow}
              </Button>
            )}
          </Step>
        )}
        {tests
          .filter((test) => !begun || (test.needed && test.step !== 'passed'))
          .map((test) => (
            <Test key={test.id} slug={slug} test={test} />
          ))}
        {untested.map((one) => (
          <Step key={one.skill} done={false} title={c.skillNeeded(one.skill)}>
            <span className={classes.quiet}>{one.wanted_by === 'stage' ? c.skillStage : c.skillRule}</span>
          </Step>
        ))}
        {!begun && (
          <Step done={false} title={c.firstItem}>
            <span className={classes.quiet}>{ready ? c.firstItemReady : c.firstItemWaits}</span>
          </Step>
        )}
      </ol>
      {reading && <GuidelinesDialog slug={slug} onClose={() => setReading(false)} onAccepted={onAccepted} />}
    </section>
  );
}

interface StepProps {
  readonly done: boolean;
  readonly title: string;
  readonly children: React.ReactNode;
}

function Step({ done, title, children }: StepProps) {
  const m = useMessages();
  return (
    <li className={classes.step} data-done={done || undefined}>
      <span className={classes.tick} role="img" aria-label={done ? m.calibration.done : m.calibration.toDo}>
        {done && <Icon name="check" />}
      </span>
      <strong>{title}</strong>
      {children}
    </li>
  );
}

function Test({ slug, test }: { slug: string; test: TestStep }) {
  const m = useMessages();
  const c = m.calibration;
  const format = useFormat();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [beginning, setBeginning] = useState(false);
  const open = (attempt: string) =>
    void navigate({ to: '/projects/$slug/tests/$attempt', params: { slug, attempt } });
  const begin = async () => {
    const { id } = await beginAttempt(test.id);
    void queries.invalidateQueries(onboardingQuery(slug));
    open(id);
  };
  const facts = [
    c.itemsAsked(test.items),
    test.minutes ? c.minutes(test.minutes) : c.noLimit,
    c.passMark(format.percent(test.pass_score)),
    c.grants(test.skill, test.level),
  ];
  return (
    <Step done={test.step === 'passed'} title={c.takeTest(test.title)}>
      <span className={classes.quiet}>{state() ?? facts.join(' · ')}</span>
      {test.step === 'ready' && (
        <Button size="compact-sm" onClick={() => setBeginning(true)}>
          {test.attempt ? c.tryAgain : c.begin}
        </Button>
      )}
      {test.step === 'running' && (
        <Button size="compact-sm" onClick={() => open(test.attempt ?? '')}>
          {c.goOn}
        </Button>
      )}
      {beginning && <BeginDialog test={test} onClose={() => setBeginning(false)} onBegin={begin} />}
      {test.attempt && test.step !== 'running' && (
        <Button size="compact-sm" onClick={() => open(test.attempt ?? '')}>
          {c.seeResult}
        </Button>
      )}
    </Step>
  );

  function state(): string | undefined {
    switch (test.step) {
      case 'passed':
        return test.valid_until ? c.passedUntil(format.date(test.valid_until)) : c.passed;
      case 'later':
        return c.retryAt(format.dateTime(test.retry_at ?? ''), c.triesLeft(test.attempts_left));
      case 'used_up':
        return c.usedUp;
      case 'ready':
        return test.attempt ? [c.triesLeft(test.attempts_left), ...facts].join(' · ') : undefined;
      case 'running':
        return c.running;
    }
  }
}
