import { Button, CloseButton, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Finding, Question, Rubric } from '~/api/types';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import { questionTitle } from '~/surfaces/names';
import classes from './Review.module.css';

interface Props {
  readonly columns: readonly string[];
  readonly rubric: Rubric;
  /** The row in focus: what the first finding is most likely about. */
  readonly question: Question | undefined;
  readonly onClose: () => void;
  readonly onReturn: (findings: readonly (Finding & { to: string })[]) => Promise<void>;
}

interface Draft {
  readonly id: number;
  readonly to: string;
  readonly question: string;
  readonly category: string;
  readonly severity: string;
  readonly clause: string;
  readonly what_to_do: string;
}

const everyone = '*';

/** Sends the item back: to whom, what is wrong, how bad, by which clause, what to do. */
export function ReturnDialog({ columns, rubric, question, onClose, onReturn }: Props) {
  const m = useMessages();
  const blank = (id: number): Draft => ({
    id,
    to: columns[0] ?? everyone,
    question: question?.id ?? '',
    category: 'wrong_value',
    severity: 'major',
    clause: question?.clause ?? '',
    what_to_do: '',
  });
  const [drafts, setDrafts] = useState<readonly Draft[]>([blank(1)]);
  const change = (id: number, part: Partial<Draft>) =>
    setDrafts((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const send = () =>
    onReturn(
      drafts.flatMap(({ id: _id, to, question: about, clause, ...rest }) =>
        (to === everyone ? columns : [to]).map((column) => ({
          ...rest,
          to: column,
          question: about || null,
          clause: clause || null,
        })),
      ),
    );
  return (
    <Dialog
      title={m.review.returnTitle}
      verb={m.review.returnVerb}
      size="lg"
      opened
      onClose={onClose}
      onDone={send}
      ready={drafts.every((one) => one.what_to_do.trim() !== '')}
    >
      <Text size="sm">{m.review.returnText}</Text>
      {drafts.map((draft, index) => (
        <FindingForm
          key={draft.id}
          draft={draft}
          number={index + 1}
          columns={columns}
          rubric={rubric}
          onChange={(part) => change(draft.id, part)}
          onRemove={
            drafts.length > 1 ? () => setDrafts((all) => all.filter((one) => one.id !== draft.id)) : undefined
          }
        />
      ))}
      <Group>
        <Button onClick={() => setDrafts((all) => [...all, blank((all.at(-1)?.id ?? 0) + 1)])}>
          {m.review.addFinding}
        </Button>
      </Group>
    </Dialog>
  );
}

interface FormProps {
  readonly draft: Draft;
  readonly number: number;
  readonly columns: readonly string[];
  readonly rubric: Rubric;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onRemove: (() => void) | undefined;
}

function FindingForm({ draft, number, columns, rubric, onChange, onRemove }: FormProps) {
  const m = useMessages();
  const r = m.review;
  const entries = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <Stack gap="sm" className={classes.findingForm}>
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          {r.finding(number)}
        </Text>
        {onRemove && <CloseButton aria-label={r.removeFinding(number)} onClick={onRemove} />}
      </Group>
      <Textarea
        label={r.whatToDo}
        minRows={2}
        data-autofocus={number === 1 || undefined}
        value={draft.what_to_do}
        onChange={(event) => onChange({ what_to_do: event.currentTarget.value })}
      />
      <Group gap="sm" grow>
        <Select
          label={r.returnTo}
          allowDeselect={false}
          data={[
            ...columns.map((name) => ({ value: name, label: name })),
            ...(columns.length > 1 ? [{ value: everyone, label: r.both }] : []),
          ]}
          value={draft.to}
          onChange={(to) => to && onChange({ to })}
        />
        <Select
          label={r.question}
          allowDeselect={false}
          data={[
            { value: '', label: r.wholeItem },
            ...rubric.questions.map((one) => ({ value: one.id, label: questionTitle(one) })),
          ]}
          value={draft.question}
          onChange={(about) => onChange({ question: about ?? '' })}
        />
        <Select
          label={r.severity}
          allowDeselect={false}
          data={entries(m.inbox.severities)}
          value={draft.severity}
          onChange={(severity) => severity && onChange({ severity })}
        />
      </Group>
      <Group gap="sm" grow>
        <Select
          label={r.category}
          allowDeselect={false}
          data={entries(r.categories)}
          value={draft.category}
          onChange={(category) => category && onChange({ category })}
        />
        <Select
          label={r.clause}
          clearable
          searchable
          data={rubric.clauses.map((one) => ({ value: one.id, label: `${one.number} ${one.title}` }))}
          value={draft.clause || null}
          onChange={(clause) => onChange({ clause: clause ?? '' })}
        />
      </Group>
    </Stack>
  );
}
