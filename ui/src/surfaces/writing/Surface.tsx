import { Button, Group, Textarea } from '@mantine/core';
import type { WritingAnswer, WritingQuestion } from '~/api/types';
import { useMessages } from '~/messages';
import classes from '../Surface.module.css';
import { codePoints } from '../spans/kernel/codePoints';
import type { SurfaceProps } from '../surface';

interface Props extends SurfaceProps<WritingQuestion, WritingAnswer> {
  /** The text that the question begins from, with the title of its input. */
  readonly base?: { readonly title: string; readonly text: string } | undefined;
  readonly language?: string | null | undefined;
}

/** Free text; while it has the focus, letters write and do not act. */
export function WritingSurface({ question, answer, base, language, change }: Props) {
  const m = useMessages();
  const text = answer?.text ?? '';
  const write = (next: string) =>
    change(next === '' ? undefined : { kind: 'writing', text: next }, { merge: `write-${question.id}` });
  return (
    <>
      <Textarea
        aria-label={question.title ?? question.id}
        lang={language ?? undefined}
        dir="auto"
        minRows={2}
        maxRows={12}
        data-writes
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <Group justify="space-between" gap="sm" mt={4}>
        {base && text === '' ? (
          <Button size="compact-xs" onClick={() => write(base.text)}>
            {m.labelling.beginFrom(base.title)}
          </Button>
        ) : (
          <span />
        )}
        <span className={classes.quiet}>
          {m.labelling.characters(codePoints(text).length, question.max ?? undefined)}
        </span>
      </Group>
    </>
  );
}
