import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat, useMessages } from '~/messages';
import classes from './Attention.module.css';
import type { TeamWarning } from './api';

interface Props {
  readonly slug: string;
  readonly states: Readonly<Record<string, number>>;
  readonly holds: number;
  /** Open questions about the rubric. */
  readonly questions: number;
  readonly failed: number;
  /** What the team lacks for the workflow. */
  readonly shortages: readonly TeamWarning[];
  readonly dueAt?: string | null;
}

/** What somebody should look at, each line leading there. */
export function Attention({ slug, states, holds, questions, failed, shortages, dueAt }: Props) {
  const m = useMessages();
  const format = useFormat();
  const params = { slug };
  const all = Object.values(states).reduce((sum, n) => sum + n, 0);
  const over = all === (states.done ?? 0) + (states.withdrawn ?? 0);
  const filtered = (status: string, text: string) => (
    <Link to="/projects/$slug/tracker" params={params} search={{ filter: `status:${status}` }}>
      {text}
    </Link>
  );
  const lines: ReactNode[] = [];
  if (dueAt && !over && Date.parse(dueAt) < Date.now())
    lines.push(<span key="due">{m.projects.overdue}</span>);
  for (const { path, skill, message } of shortages)
    lines.push(
      <Link key={`${path} ${skill}`} to="/projects/$slug/settings" params={params} search={{ tab: 'team' }}>
        {message}
      </Link>,
    );
  if (holds > 0)
    lines.push(
      <Link key="holds" to="/projects/$slug/holds" params={params}>
        {m.projects.holdsOpen(format.number(holds))}
      </Link>,
    );
  if (questions > 0)
    lines.push(
      <Link key="questions" to="/projects/$slug/questions" params={params}>
        {m.projects.questionsOpen(format.number(questions), questions)}
      </Link>,
    );
  if (states.disagreement)
    lines.push(filtered('disagreement', m.projects.disagreements(format.number(states.disagreement))));
  if (states.held) lines.push(filtered('held', m.projects.heldItems(format.number(states.held))));
  if (states.rework) lines.push(filtered('rework', m.projects.reworkItems(format.number(states.rework))));
  if (failed > 0)
    lines.push(
      <Link key="jobs" to="/projects/$slug/settings" params={params} search={{ tab: 'jobs' }}>
        {m.projects.jobsFailed(format.number(failed))}
      </Link>,
    );
  if (lines.length === 0)
    return (
      <Text size="sm" c="var(--ts-quiet)">
        {m.projects.attentionNothing}
      </Text>
    );
  return (
    <ul className={classes.lines}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines stand in a fixed order and hold no state
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
