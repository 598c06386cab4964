import { Checkbox, Group, Radio, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { newId } from '~/api/client';
import type { Rubric } from '~/api/types';
import { clauseName } from '~/features/rubrics/model';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import type { NewClarification } from './api';

type Asked = Omit<NewClarification, 'assignment' | 'clauses'> & {
  readonly clauses: string[];
  readonly aboutItem: boolean;
};

interface Props {
  readonly rubric: Rubric;
  readonly itemKey: string;
  readonly likely: string | null | undefined;
  readonly onClose: () => void;
  /** The key is the same when it is sent again after a failure: the question is then asked once. */
  readonly onSend: (asked: Asked, idempotencyKey: string) => Promise<void>;
}

/** A question to those who own the rubric: what, at which clause, and whether work can go on without the answer. */
export function AskDialog({ rubric, itemKey, likely, onClose, onSend }: Props) {
  const m = useMessages();
  const c = m.clarifications;
  const [idempotencyKey] = useState(newId);
  const [kind, setKind] = useState<'unclear' | 'conflict'>('unclear');
  const [first, setFirst] = useState<string | null>(likely ?? null);
  const [second, setSecond] = useState<string | null>(null);
  const [question, setQuestion] = useState('');
  const [aboutItem, setAboutItem] = useState(true);
  const [blocking, setBlocking] = useState(false);
  const conflict = kind === 'conflict';
  const clauses = [first, conflict ? second : null].filter((one) => one !== null);
  const ready = question.trim() !== '' && (!conflict || (clauses.length === 2 && first !== second));
  const choices = rubric.clauses
    .filter((clause) => clause.title !== '')
    .map((clause) => ({ value: clause.id, label: clauseName(clause) }));
  return (
    <Dialog
      title={m.labelling.askTitle}
      verb={m.labelling.send}
      opened
      onClose={onClose}
      ready={ready}
      onDone={() =>
        onSend(
          { kind, question: question.trim(), clauses, aboutItem, blocking: aboutItem && blocking },
          idempotencyKey,
        )
      }
    >
      <Textarea
        label={m.labelling.question}
        description={c.askHelp}
        data-autofocus
        dir="auto"
        minRows={3}
        value={question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit();
        }}
      />
      {choices.length > 1 && (
        <Radio.Group value={kind} onChange={(next) => setKind(next as typeof kind)} aria-label={c.kind}>
          <Group gap="lg">
            <Radio value="unclear" label={c.kinds.unclear} />
            <Radio value="conflict" label={c.kinds.conflict} />
          </Group>
        </Radio.Group>
      )}
      {choices.length > 0 && (
        <Group gap="sm" grow>
          <Select
            label={m.review.clause}
            placeholder={c.noClause}
            clearable={!conflict}
            searchable
            data={choices}
            value={first}
            onChange={setFirst}
          />
          {conflict && (
            <Select
              label={c.otherClause}
              searchable
              data={choices.filter((one) => one.value !== first)}
              value={second}
              onChange={setSecond}
            />
          )}
        </Group>
      )}
      <Checkbox
        label={c.aboutItem(itemKey)}
        checked={aboutItem}
        onChange={(event) => setAboutItem(event.currentTarget.checked)}
      />
      <Checkbox
        label={c.blocking}
        description={c.blockingHelp}
        disabled={!aboutItem}
        checked={aboutItem && blocking}
        onChange={(event) => setBlocking(event.currentTarget.checked)}
      />
    </Dialog>
  );
}
