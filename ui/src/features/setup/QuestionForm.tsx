import { ActionIcon, Checkbox, CloseButton, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '~/messages';
import {
  edited,
  entriesKey,
  type Form,
  type FormQuestion,
  type QuestionKind,
  renameKey,
  setAt,
  setEntries,
} from './model/form';

interface Props {
  readonly file: string;
  readonly form: Form;
  readonly question: FormQuestion;
  readonly onChange: (file: string) => void;
  readonly onRemove: () => void;
  readonly onMoveUp: (() => void) | undefined;
  readonly removeLabel: string;
}

/** One question: name, title, kind, what the kind needs, when it is shown. */
export function QuestionForm({ file, form, question, onChange, onRemove, onMoveUp, removeLabel }: Props) {
  const m = useMessages();
  const at = ['rubric', 'questions', question.id];
  const set = (key: string, value: unknown) => onChange(edited(file, (it) => setAt(it, [...at, key], value)));
  const change = (kind: QuestionKind) =>
    onChange(
      edited(file, (it) => {
        for (const key of ['options', 'labels', 'criteria', 'types', 'scale', 'of', 'many'])
          it.deleteIn([...at, key]);
        it.setIn([...at, 'kind'], kind);
        const key = entriesKey[kind];
        const entries = question.entries.length > 0 ? question.entries : ['one', 'two'];
        if (key) it.setIn([...at, key], it.createNode(entries, { flow: true }));
        if (kind === 'rating') it.setIn([...at, 'scale'], '1..5');
        if (kind === 'spans') it.setIn([...at, 'of'], form.inputs[0]?.name ?? 'text');
        if (kind === 'relations')
          it.setIn([...at, 'of'], form.questions.find((one) => one.kind === 'spans')?.id ?? 'spans');
      }),
    );
  const targets =
    question.kind === 'spans'
      ? form.inputs.map((one) => one.name)
      : form.questions.filter((one) => one.kind === 'spans').map((one) => one.id);
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end" wrap="nowrap">
        <TextInput
          label={m.setup.questionId}
          w={150}
          value={question.id}
          onChange={(event) => {
            const to = event.currentTarget.value.replace(/\s/g, '_');
            if (to) onChange(edited(file, (it) => renameKey(it, at.slice(0, 2), question.id, to)));
          }}
        />
        <TextInput
          label={m.manage.title}
          flex={1}
          value={question.title}
          onChange={(event) => set('title', event.currentTarget.value)}
        />
        <Select
          label={m.setup.questionKind}
          w={120}
          allowDeselect={false}
          data={Object.entries(m.setup.kinds).map(([value, label]) => ({ value, label }))}
          value={question.kind}
          onChange={(kind) => kind && change(kind as QuestionKind)}
        />
        {onMoveUp && (
          <ActionIcon aria-label={m.setup.moveQuestion(question.id)} onClick={onMoveUp}>
            ↑
          </ActionIcon>
        )}
        <CloseButton aria-label={removeLabel} onClick={onRemove} />
      </Group>
      <Group gap="sm" align="flex-start">
        {entriesKey[question.kind] && <Entries file={file} question={question} onChange={onChange} />}
        {question.kind === 'rating' && (
          <TextInput
            label={m.setup.scale}
            w={150}
            value={question.scale}
            onChange={(event) => set('scale', event.currentTarget.value)}
          />
        )}
        {(question.kind === 'spans' || question.kind === 'relations') && (
          <Select
            label={question.kind === 'spans' ? m.setup.ofInput : m.setup.ofSpans}
            w={150}
            data={targets}
            value={question.of}
            onChange={(of) => of && set('of', of)}
          />
        )}
        <TextInput
          label={m.setup.when}
          w={180}
          value={question.when}
          onChange={(event) => set('when', event.currentTarget.value)}
        />
        <TextInput
          label={m.setup.cite}
          w={150}
          value={question.cite}
          onChange={(event) => set('cite', event.currentTarget.value)}
        />
      </Group>
      <Group gap="lg">
        <Checkbox
          label={m.setup.required}
          checked={question.required}
          onChange={(event) => set('required', event.currentTarget.checked)}
        />
        {question.kind === 'choice' && (
          <Checkbox
            label={m.setup.many}
            checked={question.many}
            onChange={(event) => set('many', event.currentTarget.checked)}
          />
        )}
      </Group>
    </Stack>
  );
}

/** Ids one a line; written into the file when the field is left, so that half-written lines do no harm. */
function Entries({
  file,
  question,
  onChange,
}: {
  file: string;
  question: FormQuestion;
  onChange: (file: string) => void;
}) {
  const m = useMessages();
  const [typed, setTyped] = useState<string>();
  const names: Partial<Record<QuestionKind, string>> = {
    choice: m.setup.optionsOf,
    spans: m.setup.labelsOf,
    checklist: m.setup.criteriaOf,
    relations: m.setup.typesOf,
  };
  const key = entriesKey[question.kind];
  const write = () => {
    if (typed === undefined || !key) return;
    const ids = [
      ...new Set(
        typed
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      ),
    ];
    onChange(edited(file, (it) => setEntries(it, ['rubric', 'questions', question.id, key], ids)));
    setTyped(undefined);
  };
  return (
    <Textarea
      label={names[question.kind]}
      w={220}
      minRows={2}
      value={typed ?? question.entries.join('\n')}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={write}
    />
  );
}
