import { Checkbox, ScrollArea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, newId } from '~/api/client';
import { rubricQuery } from '~/api/queries';
import { clauseName } from '~/features/rubrics/model';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import { Markdown } from '~/shared/markdown/Markdown';
import { Outline } from '~/shell/Outline';
import classes from './Calibration.module.css';

interface Props {
  readonly slug: string;
  readonly onClose: () => void;
  readonly onAccepted?: (() => void) | undefined;
}

/** The guidelines to read from beginning to end, and the word that they were read. */
export function GuidelinesDialog({ slug, onClose, onAccepted }: Props) {
  const m = useMessages();
  const c = m.calibration;
  const queries = useQueryClient();
  const { data: rubric } = useQuery(rubricQuery(slug));
  const [read, setRead] = useState(false);
  const [idempotencyKey] = useState(newId);
  return (
    <Dialog
      title={c.guidelines(rubric?.version ?? 0)}
      verb={c.accept}
      size="xl"
      opened
      onClose={onClose}
      ready={read && rubric !== undefined}
      onDone={async () => {
        await api.post(
          `/projects/${slug}/guidelines-acceptance`,
          { rubric_version: rubric?.version },
          { idempotencyKey },
        );
        await queries.invalidateQueries({ queryKey: ['qualification', slug] });
        void queries.invalidateQueries({ queryKey: ['work', slug] });
        onAccepted?.();
      }}
    >
      {!rubric && <Outline lines={8} />}
      <ScrollArea.Autosize
        mah="55vh"
        type="auto"
        tabIndex={0}
        aria-label={c.guidelines(rubric?.version ?? 0)}
        role="region"
      >
        {rubric?.clauses.map((clause) => (
          <section key={clause.id} className={classes.clause}>
            {clause.title && <h3>{clauseName(clause)}</h3>}
            <Markdown source={clause.markdown} />
          </section>
        ))}
      </ScrollArea.Autosize>
      <Checkbox
        label={c.iHaveRead}
        checked={read}
        onChange={(event) => setRead(event.currentTarget.checked)}
      />
    </Dialog>
  );
}
