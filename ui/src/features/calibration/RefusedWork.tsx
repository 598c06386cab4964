import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Problem } from '~/api/problem';
import { ProblemView } from '~/shell/ProblemView';
import { onboardingQuery } from './api';
import { Onboarding } from './Onboarding';

interface Props {
  readonly slug: string;
  readonly cause: unknown;
  /** Asks for work again; done by itself once the guidelines are accepted. */
  readonly onRetry: () => void;
}

/** No work was handed out: the steps that are still to be taken, else the refusal. */
export function RefusedWork({ slug, cause, onRetry }: Props) {
  const { data: steps } = useQuery(onboardingQuery(slug));
  const code = cause instanceof Problem ? cause.code : undefined;
  // The list of steps says it better than a refusal; without such a step to take, the refusal is all there is to say.
  const stepsSayIt = code === 'guidelines-not-accepted' && steps && !steps.guidelines.accepted_at;
  return (
    <Stack gap="md">
      {!stepsSayIt && <ProblemView cause={cause} onRetry={onRetry} />}
      {code !== 'not-allowed' && <Onboarding slug={slug} onAccepted={onRetry} />}
    </Stack>
  );
}
