import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '~/actions/perform';
import { useMessages } from '~/messages';
import { Key } from '~/shared/Key';
import { withMark } from '../model/content';
import classes from './Question.module.css';
import { useContent, useSession } from './SessionContext';

const steps = [0.25, 0.5, 0.75, 1] as const;

/** Marks of a question: ambiguous with why, and how sure one is. */
export function MarkRow({ question, title, focused }: { question: string; title: string; focused: boolean }) {
  const m = useMessages();
  const session = useSession();
  const mark = useContent().marks[question];
  const [asking, setAsking] = useState(false);
  const set = (change: Parameters<typeof withMark>[2], merge?: string) => {
    const name = 'ambiguous' in change ? m.labelling.stepAmbiguous(title) : m.labelling.stepConfidence(title);
    session.change((content) => withMark(content, question, change), name, merge);
  };
  const nextConfidence = () => {
    const at = mark?.confidence == null ? -1 : (steps as readonly number[]).indexOf(mark.confidence);
    set({ confidence: steps[at + 1] ?? null });
  };
  useAction('ambiguous', () => (mark?.ambiguous ? set({ ambiguous: null }) : setAsking(true)), focused);
  useAction('confidence', nextConfidence, focused);
  const ambiguous = asking || Boolean(mark?.ambiguous);
  if (!focused && !mark?.ambiguous && mark?.confidence == null) return null;
  return (
    <>
      {ambiguous ? (
        <TextInput
          className={classes.noteField}
          autoFocus={asking}
          dir="auto"
          leftSection={<span className={classes.inField}>{m.labelling.ambiguous}</span>}
          leftSectionWidth={84}
          aria-label={m.labelling.ambiguousWhy}
          placeholder={m.labelling.ambiguousWhy}
          value={mark?.ambiguous ?? ''}
          onBlur={() => setAsking(false)}
          onChange={(event) => set({ ambiguous: event.currentTarget.value }, `ambiguous-${question}`)}
        />
      ) : (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setAsking(true)}>
          {m.labelling.ambiguous}
          {focused && <Key chord="m" />}
        </Button>
      )}
      {mark?.confidence != null ? (
        <span className={classes.confidence}>
          {m.labelling.confidence}
          <SegmentedControl
            size="xs"
            aria-label={m.labelling.confidence}
            data={[
              { value: '', label: '–' },
              ...steps.map((step) => ({ value: String(step), label: `${step * 100}` })),
            ]}
            value={String(mark.confidence)}
            onChange={(value) => set({ confidence: value === '' ? null : Number(value) })}
          />
        </span>
      ) : (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={nextConfidence}>
          {m.labelling.confidence}
          {focused && <Key chord="h" />}
        </Button>
      )}
    </>
  );
}
