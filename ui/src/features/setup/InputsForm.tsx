import { CloseButton, Group, Select, TextInput } from '@mantine/core';
import { useMessages } from '~/messages';
import { edited, type FormInput, renameKey, setAt } from './model/form';

interface Props {
  readonly file: string;
  readonly inputs: readonly FormInput[];
  readonly onChange: (file: string) => void;
}

/** What an item shows: name, kind, field of the row. */
export function InputsForm({ file, inputs, onChange }: Props) {
  const m = useMessages();
  return inputs.map((input, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: renaming an input must not take the focus from its field
    <Group key={index} gap="sm" align="flex-end" wrap="nowrap">
      <TextInput
        label={index === 0 ? m.setup.inputName : undefined}
        aria-label={m.setup.inputName}
        value={input.name}
        onChange={(event) => {
          const to = event.currentTarget.value.replace(/\s/g, '_');
          if (to) onChange(edited(file, (it) => renameKey(it, ['inputs'], input.name, to)));
        }}
      />
      <Select
        label={index === 0 ? m.setup.inputKind : undefined}
        aria-label={m.setup.inputKind}
        allowDeselect={false}
        data={Object.entries(m.setup.inputKinds).map(([value, label]) => ({ value, label }))}
        value={input.kind}
        onChange={(kind) =>
          kind && onChange(edited(file, (it) => setAt(it, ['inputs', input.name, 'kind'], kind)))
        }
      />
      <TextInput
        flex={1}
        label={index === 0 ? m.setup.inputFrom : undefined}
        aria-label={m.setup.inputFrom}
        value={input.from}
        onChange={(event) =>
          onChange(edited(file, (it) => setAt(it, ['inputs', input.name, 'from'], event.currentTarget.value)))
        }
      />
      <CloseButton
        aria-label={m.setup.removeInput(input.name)}
        onClick={() => onChange(edited(file, (it) => it.deleteIn(['inputs', input.name])))}
      />
    </Group>
  ));
}
