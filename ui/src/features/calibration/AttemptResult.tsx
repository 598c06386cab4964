import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Answers, Rubric } from '~/api/types';
import { InputBlock } from '~/features/items/InputBlock';
import { useFormat, useMessages } from '~/messages';
import { Section } from '~/shared/Page';
import { questionTitle } from '~/surfaces/names';
import { summaryOf } from '~/surfaces/summary';
import type { Attempt, Result } from './api';
import classes from './Calibration.module.css';

interface Props {
  readonly attempt: Attempt;
  readonly result: Result;
  readonly rubric: Rubric;
}

/** What came of a test: the score, what it means, when to try again, and the right answers where they are revealed. */
export function AttemptResult({ attempt, result, rubric }: Props) {
  const m = useMessages();
  const c = m.calibration;
  const format = useFormat();
  return (
    <>
      <Section title={attempt.title}>
        <p className={classes.verdict} data-passed={result.passed || undefined}>
          {result.passed ? c.youPassed : c.youFailed}
        </p>
        <dl className={classes.facts}>
          <dt>{c.score}</dt>
          <dd>{c.scoreOf(format.percent(result.score), format.percent(attempt.pass_score))}</dd>
          <dt>{c.itemsRight}</dt>
          <dd>{c.rightOf(result.right, result.asked)}</dd>
          {result.by_deadline && (
            <>
              <dt>{c.handedIn}</dt>
              <dd>{c.byDeadline}</dd>
            </>
          )}
          <dt>{result.passed ? c.skill : c.whatNext}</dt>
          <dd>{meaning()}</dd>
        </dl>
        <Group gap="sm">
          <Button component={Link} to="/" variant="filled">
            {c.toWork}
          </Button>
        </Group>
      </Section>
      {result.items && (
        <Section title={c.rightAnswers} explanation={c.rightAnswersText}>
          <ol className={classes.reviewed}>
            {result.items.map((one) => (
              <li key={one.position} data-right={one.score >= 1 || undefined}>
                <h3>{c.itemScore(one.position, one.score >= 1 ? c.right : format.percent(one.score))}</h3>
                <details>
                  <summary>{c.showItem}</summary>
                  <div className={classes.shownItem}>
                    {Object.entries(
                      attempt.items.find((item) => item.position === one.position)?.item.inputs ?? {},
                    ).map(([name, input]) => (
                      <InputBlock key={name} name={name} input={input} />
                    ))}
                  </div>
                </details>
                <Compared
                  rubric={rubric}
                  given={one.answers as Answers}
                  right={one.right as Answers}
                  scores={one.questions}
                />
                {one.explanation && <p className={classes.explanation}>{one.explanation}</p>}
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );

  function meaning(): string {
    if (result.skill === 'granted')
      return result.valid_until
        ? c.grantedUntil(attempt.skill, attempt.level, format.date(result.valid_until))
        : c.granted(attempt.skill, attempt.level);
    if (result.skill === 'kept') return c.kept(attempt.skill);
    if (result.attempts_left === 0) return c.usedUp;
    return result.retry_at
      ? c.retryAt(format.dateTime(result.retry_at), c.triesLeft(result.attempts_left))
      : c.retryNow(c.triesLeft(result.attempts_left));
  }
}

interface ComparedProps {
  readonly rubric: Rubric;
  readonly given: Answers;
  readonly right: Answers;
  readonly scores: Readonly<Record<string, number>>;
}

/** Question by question: what was said, what is right. */
function Compared({ rubric, given, right, scores }: ComparedProps) {
  const m = useMessages();
  const c = m.calibration;
  const shown = rubric.questions.filter((question) => scores[question.id] !== undefined);
  return (
    <table className={classes.compared}>
      <thead>
        <tr>
          <th scope="col">{c.question}</th>
          <th scope="col">{c.yourAnswer}</th>
          <th scope="col">{c.rightAnswer}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((question) => (
          <tr key={question.id} data-wrong={(scores[question.id] ?? 0) < 1 || undefined}>
            <th scope="row">{questionTitle(question)}</th>
            <td dir="auto">{summaryOf(question, given[question.id], m)}</td>
            <td dir="auto">{summaryOf(question, right[question.id], m)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
