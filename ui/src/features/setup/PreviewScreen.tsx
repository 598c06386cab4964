import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Assignment } from '~/api/types';
import { ItemPane } from '~/features/assignments/label/ItemPane';
import { QuestionPane } from '~/features/assignments/label/QuestionPane';
import { ScreenProvider } from '~/features/assignments/label/SessionContext';
import { openSession } from '~/features/assignments/store/session';
import { ClausePicker } from '~/features/rubrics/ClausePicker';
import { useMessages } from '~/messages';
import { Page } from '~/shared/Page';
import type { Previewed } from './api';
import classes from './setup.module.css';

/** The labelling screen on one row, alive: answers can be tried, nothing is kept. */
export function PreviewScreen({ previewed, dimmed }: { previewed: Previewed; dimmed: boolean }) {
  const m = useMessages();
  const session = useMemo(() => {
    const { item, rubric, predictions } = previewed;
    if (!item) return undefined;
    const assignment: Assignment = {
      id: 'preview',
      stage: 'preview',
      stage_kind: 'label',
      state: 'active',
      item,
      predictions: predictions ?? [],
      draft_revision: 0,
      rubric_version: rubric.version,
    };
    return openSession(assignment, rubric);
  }, [previewed]);
  const [citing, setCiting] = useState(false);
  if (!session)
    return (
      <Page>
        <Text size="sm" c="var(--ts-quiet)">
          {m.setup.previewNoRow}
        </Text>
      </Page>
    );
  const screen = { session, beside: true, openClause: () => setCiting(true), cite: () => setCiting(true) };
  return (
    <ScreenProvider value={screen}>
      <div
        className={classes.preview}
        inert={dimmed}
        data-stale={dimmed || undefined}
        title={m.setup.previewSays}
      >
        <ItemPane />
        <QuestionPane />
      </div>
      <ClausePicker
        opened={citing}
        clauses={session.rubric.clauses}
        onPick={() => undefined}
        onClose={() => setCiting(false)}
      />
    </ScreenProvider>
  );
}
