import { Button, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMessages } from '~/messages';
import { Page, Section } from '~/shared/Page';
import { freeName } from './freeName';
import { InputsForm } from './InputsForm';
import { edited, type Form, type ReviewWhen, readForm, setAt, setWorkflow } from './model/form';
import { QuestionsForm } from './QuestionsForm';

interface Props {
  readonly file: string;
  /** A project that exists keeps its short name. */
  readonly named: boolean;
  readonly onChange: (file: string) => void;
}

/** A project file as a form, for those who do not want YAML; every field writes the file. */
export function FormPane({ file, named, onChange }: Props) {
  const m = useMessages();
  const form = readForm(file);
  if (!form)
    return (
      <Page>
        <Text size="sm">{m.setup.formBroken}</Text>
      </Page>
    );
  const set = (path: readonly string[], value: unknown) =>
    onChange(edited(file, (it) => setAt(it, path, value)));
  const workflow = (change: Partial<Form>) =>
    onChange(edited(file, (it) => setWorkflow(it, { ...form, ...change })));
  const addInput = () => {
    const name = freeName(
      'text',
      form.inputs.map((one) => one.name),
    );
    set(['inputs', name], { kind: 'text', from: `$.${name}` });
  };
  const addQuestion = () => {
    const name = freeName(
      'question',
      form.questions.map((one) => one.id),
    );
    set(['rubric', 'questions', name], { kind: 'choice', options: ['yes', 'no'], required: true });
  };
  return (
    <Page>
      <Text size="xs" c="var(--ts-quiet)">
        {m.setup.formText}
      </Text>
      <Stack gap="md">
        <Group gap="md" grow align="flex-end">
          <TextInput
            label={m.setup.slug}
            description={m.setup.slugHelp}
            disabled={named}
            value={form.project}
            onChange={(event) => set(['project'], event.currentTarget.value)}
          />
          <TextInput
            label={m.manage.title}
            description={'\u00a0'}
            value={form.title}
            onChange={(event) => set(['title'], event.currentTarget.value)}
          />
        </Group>
        <TextInput
          type="date"
          w={200}
          label={m.setup.due}
          value={form.due.slice(0, 10)}
          onChange={(event) => set(['due'], event.currentTarget.value)}
        />
      </Stack>
      <Section title={m.setup.inputs} actions={<Button onClick={addInput}>{m.setup.addInput}</Button>}>
        <InputsForm file={file} inputs={form.inputs} onChange={onChange} />
      </Section>
      <Section
        title={m.setup.questions}
        actions={<Button onClick={addQuestion}>{m.setup.addQuestion}</Button>}
      >
        <QuestionsForm file={file} form={form} onChange={onChange} />
      </Section>
      <Section title={m.setup.people}>
        <Group gap="md" align="flex-end">
          <NumberInput
            label={m.setup.seats}
            min={1}
            max={20}
            w={280}
            value={form.seats}
            onChange={(seats) => workflow({ seats: Number(seats) || 1 })}
          />
          <Select
            label={m.setup.review}
            allowDeselect={false}
            data={[
              { value: 'never', label: m.setup.reviewNever },
              { value: 'disagree', label: m.setup.reviewDisagree },
              { value: 'always', label: m.setup.reviewAlways },
            ]}
            value={form.review}
            onChange={(review) => review && workflow({ review: review as ReviewWhen })}
          />
          {form.review !== 'never' && (
            <TextInput
              label={m.setup.reviewSkill}
              value={form.reviewSkill}
              onChange={(event) => workflow({ reviewSkill: event.currentTarget.value })}
            />
          )}
        </Group>
      </Section>
    </Page>
  );
}
