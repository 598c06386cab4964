import { Button, Checkbox, Menu, ScrollArea, Stack } from '@mantine/core';
import { useMessages } from '~/messages';
import { columnTitle } from './ItemTable';
import { baseColumns, type Column } from './model/columns';

interface Props {
  readonly columns: readonly Column[];
  /** Questions whose verdicts may stand in columns. */
  readonly questions: readonly string[];
  readonly onChange: (columns: readonly Column[]) => void;
}

/** Which columns the tracker shows; they keep their order. */
export function ColumnsMenu({ columns, questions, onChange }: Props) {
  const m = useMessages();
  const all: readonly Column[] = [...baseColumns, ...questions.map((one) => `verdict.${one}` as const)];
  const toggle = (column: Column, on: boolean) =>
    onChange(all.filter((one) => (one === column ? on : columns.includes(one))));
  return (
    <Menu closeOnItemClick={false} position="bottom-end" trapFocus>
      <Menu.Target>
        <Button>{m.tracker.columns}</Button>
      </Menu.Target>
      <Menu.Dropdown p="sm">
        <ScrollArea.Autosize mah={420}>
          <Stack gap="sm">
            {all.map((column) => (
              <Checkbox
                key={column}
                label={columnTitle(column, m)}
                checked={columns.includes(column)}
                disabled={columns.length === 1 && columns.includes(column)}
                onChange={(event) => toggle(column, event.currentTarget.checked)}
              />
            ))}
          </Stack>
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  );
}
