import { MultiSelect, Radio, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '~/api/client';
import { rubricQuery } from '~/api/queries';
import { clauseName } from '~/features/rubrics/model';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import type { Settlement } from './api';

interface Props {
  readonly slug: string;
  readonly title: string;
  readonly verb: string;
  /** What was asked, to read while answering. */
  readonly question?: string;
  /** The clauses that it is most likely about. */
  readonly likely: readonly string[];
  readonly onClose: () => void;
  readonly onSend: (settlement: Settlement, idempotencyKey: string) => Promise<unknown>;
}

const changes = ['kept', 'to_change', 'changed'] as const;

/** A decision about the rubric: what everybody reads at the clause, and what it means for the text itself. */
export function SettleDialog({ slug, title, verb, question, likely, onClose, onSend }: Props) {
  const m = useMessages();
  const c = m.clarifications;
  const { data: rubric } = useQuery(rubricQuery(slug));
  const [idempotencyKey] = useState(newId);
  const [decision, setDecision] = useState('');
  const [label, setLabel] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(likely);
  const [change, setChange] = useState<Settlement['rubric']>('kept');
  const [version, setVersion] = useState<string | null>(null);
  const clauses = rubric?.clauses.filter((clause) => clause.title !== '') ?? [];
  const versions = Array.from({ length: rubric?.version ?? 0 }, (_, at) => String(at + 1)).reverse();
  const settlement = (): Settlement => ({
    decision: decision.trim(),
    proposed_label: label.trim() || null,
    // A clause of an older version may be gone: nobody could read the decision there.
    clauses: chosen.filter((id) => clauses.some((clause) => clause.id === id)),
    rubric: change,
    led_to: change === 'changed' && version ? Number(version) : null,
  });
  return (
    <Dialog
      title={title}
      verb={verb}
      size="lg"
      opened
      onClose={onClose}
      ready={decision.trim() !== ''}
      onDone={() => onSend(settlement(), idempotencyKey)}
    >
      {question && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {question}
        </Text>
      )}
      <Textarea
        label={c.decision}
        description={c.decisionHelp}
        data-autofocus
        dir="auto"
        minRows={3}
        value={decision}
        onChange={(event) => setDecision(event.currentTarget.value)}
      />
      <TextInput
        label={c.proposedLabel}
        description={c.proposedLabelHelp}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      {clauses.length > 0 && (
        <MultiSelect
          label={c.clauses}
          searchable
          data={clauses.map((clause) => ({ value: clause.id, label: clauseName(clause) }))}
          value={[...chosen]}
          onChange={setChosen}
        />
      )}
      <Radio.Group
        label={c.rubric}
        value={change}
        onChange={(next) => setChange(next as Settlement['rubric'])}
      >
        <Stack gap="sm" mt="xs">
          {changes.map((one) => (
            <Radio key={one} value={one} label={c.changes[one]} />
          ))}
        </Stack>
      </Radio.Group>
      {change === 'changed' && (
        <Select label={c.version} clearable data={versions} value={version} onChange={setVersion} />
      )}
    </Dialog>
  );
}
