import { Text } from '@mantine/core';
import { useFormat, useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import { Markdown } from '~/shared/markdown/Markdown';
import type { TestStep } from './api';
import classes from './Calibration.module.css';

interface Props {
  readonly test: TestStep;
  readonly onClose: () => void;
  readonly onBegin: () => Promise<void>;
}

/** What a test asks and what it means, read before the clock starts. */
export function BeginDialog({ test, onClose, onBegin }: Props) {
  const c = useMessages().calibration;
  const format = useFormat();
  return (
    <Dialog title={test.title} verb={c.begin} size="lg" opened onClose={onClose} onDone={onBegin}>
      {test.introduction && (
        <div className={classes.introduction}>
          <Markdown source={test.introduction} />
        </div>
      )}
      <dl className={classes.facts}>
        <dt>{c.items}</dt>
        <dd>{c.itemsAsked(test.items)}</dd>
        <dt>{c.time}</dt>
        <dd>{test.minutes ? c.minutes(test.minutes) : c.noLimit}</dd>
        <dt>{c.pass}</dt>
        <dd>{format.percent(test.pass_score)}</dd>
        <dt>{c.skill}</dt>
        <dd>{c.granted(test.skill, test.level)}</dd>
        <dt>{c.attemptsField}</dt>
        <dd>{c.triesLeft(test.attempts_left)}</dd>
      </dl>
      <Text size="sm">{test.minutes ? c.clockRuns : c.savedAsYouGo}</Text>
    </Dialog>
  );
}
