import { Button, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMessages } from '~/messages';
import type { NextStep } from './model/nextStep';
import classes from './NextStepView.module.css';

/** The next step with its one button; nothing when there is none. */
export function NextStepView({ slug, step, state }: { slug: string; step: NextStep; state: string }) {
  const m = useMessages();
  const navigate = useNavigate();
  const p = m.projects;
  const params = { slug };
  const settings = (tab: 'import' | 'team' | 'state') => () =>
    void navigate({ to: '/projects/$slug/settings', params, search: { tab } });
  const steps: Record<Exclude<NextStep, 'none'>, readonly [string, string, () => void]> = {
    import: [p.nextImportText, p.nextImport, settings('import')],
    invite: [p.nextInviteText, p.nextInvite, settings('team')],
    open: [p.nextOpenText, p.nextOpen, settings('state')],
    holds: ['', p.nextHolds, () => void navigate({ to: '/projects/$slug/holds', params })],
    label: ['', p.nextLabel, () => void navigate({ to: '/projects/$slug/label', params })],
    review: ['', p.nextReview, () => void navigate({ to: '/projects/$slug/review', params })],
    release: [
      p.nextReleaseText,
      p.nextRelease,
      () => void navigate({ to: '/projects/$slug/releases', params }),
    ],
    watch: [p.nextWatchText, p.nextWatch, () => void navigate({ to: '/projects/$slug/tracker', params })],
  };
  const shown = step === 'none' ? undefined : steps[step];
  if (!shown) return state === 'open' ? null : <Text size="sm">{p.reasons[state]}</Text>;
  const [text, verb, perform] = shown;
  return (
    <section className={classes.step} aria-label={p.next}>
      <span className={classes.label}>{p.next}</span>
      {text && <span>{text}</span>}
      <Button variant="filled" size="sm" onClick={perform}>
        {verb}
      </Button>
    </section>
  );
}
