import { Button, Group, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { workQuery } from '~/api/queries';
import { Onboarding } from '~/features/calibration/Onboarding';
import { useFormat, useMessages } from '~/messages';
import { SkippedToday } from '../SkippedToday';
import classes from './Label.module.css';

interface Props {
  readonly slug: string;
  readonly onLookAgain: () => void;
  /** Shows a skipped item again; refused when its seat is not to be had. */
  readonly onTakeBack: (assignment: string) => Promise<void>;
}

/** Nothing left: what was done today, what waits, why there is nothing. No confetti, no ranks. */
export function EndState({ slug, onLookAgain, onTakeBack }: Props) {
  const m = useMessages();
  const format = useFormat();
  const { data: work } = useQuery({ ...workQuery(slug), refetchOnMount: 'always' });
  const reasons: Readonly<Record<string, string>> = m.labelling.nothingReasons;
  return (
    <div className={classes.end}>
      <Title order={2} size="h3">
        {m.labelling.nothingTitle}
      </Title>
      <p>{reasons[work?.reason ?? ''] ?? m.labelling.nothingReasons['nothing-left']}</p>
      <Onboarding slug={slug} />
      {work && (
        <dl className={classes.figures}>
          <dt>{m.labelling.todayItems}</dt>
          <dd>{format.number(work.today.items)}</dd>
          <dt>{m.labelling.todayRework}</dt>
          <dd>{format.number(work.today.rework)}</dd>
          <dt>{m.labelling.todayTime}</dt>
          <dd>{format.clock(work.today.active_ms / 1000)}</dd>
          <dt>{m.labelling.totalItems}</dt>
          <dd>{format.number(work.total.items)}</dd>
          <dt>{m.labelling.inInbox}</dt>
          <dd>{format.number(work.returned.length)}</dd>
        </dl>
      )}
      {work && (
        <SkippedToday
          skipped={work.skipped_today.filter((one) => !one.review)}
          onTakeBack={(one) => onTakeBack(one.assignment)}
        />
      )}
      <Group gap="sm">
        <Button variant="filled" onClick={onLookAgain}>
          {m.labelling.lookAgain}
        </Button>
        <Button component={Link} to="/">
          {m.labelling.toWork}
        </Button>
      </Group>
    </div>
  );
}
