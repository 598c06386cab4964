import { NumberInput, SegmentedControl, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import { Problem } from '~/api/problem';
import { FileDrop } from '~/features/exchange/FileDrop';
import { ErrorList } from '~/features/setup/ErrorList';
import { itemCountQuery } from '~/features/tracker/api';
import { FilterLine } from '~/features/tracker/FilterLine';
import { useFilterWords } from '~/features/tracker/useFilterWords';
import { useFormat, useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import type { NewItems, Qualification } from './api';
import classes from './Calibration.module.css';

interface Props {
  readonly slug: string;
  readonly test: Qualification;
  readonly onClose: () => void;
}

const sample =
  '{"id": "t-1", …, "answers": {"relevance": {"kind": "choice", "options": ["relevant"]}}, "explanation": "…"}';

/** What a test asks: resolved items of the project, or rows of a file with their right answers. */
export function ItemsDialog({ slug, test, onClose }: Props) {
  const m = useMessages();
  const c = m.calibration;
  const format = useFormat();
  const queries = useQueryClient();
  const words = useFilterWords(slug);
  const [way, setWay] = useState<'resolved' | 'file'>('resolved');
  const [filter, setFilter] = useState('');
  const [count, setCount] = useState(10);
  const [file, setFile] = useState<File>();
  const [faults, setFaults] = useState<Problem['errors']>([]);
  const found = useQuery(itemCountQuery(slug, `status:done ${filter}`.trim()));
  const matching = found.data?.count ?? 0;
  const send = async () => {
    setFaults([]);
    const body: NewItems =
      way === 'file' && file
        ? { jsonl: await file.text() }
        : { from: { filter, count: Math.min(count, matching) } };
    try {
      await api.put(`/qualifications/${test.id}/items`, body);
    } catch (cause) {
      if (cause instanceof Problem) setFaults(cause.errors);
      throw cause;
    }
    await queries.invalidateQueries({ queryKey: ['qualification', slug] });
  };
  return (
    <Dialog
      title={c.itemsOf(test.terms.title)}
      verb={c.takeItems}
      size="xl"
      opened
      onClose={onClose}
      ready={way === 'file' ? file !== undefined : matching > 0 && count > 0}
      onDone={send}
    >
      <SegmentedControl
        aria-label={c.itemsFrom}
        value={way}
        onChange={(next) => setWay(next as typeof way)}
        data={[
          { value: 'resolved', label: c.fromResolved },
          { value: 'file', label: c.fromFile },
        ]}
      />
      {way === 'resolved' ? (
        <>
          <Text size="sm">{c.fromResolvedText}</Text>
          <FilterLine line={filter} words={words} refused={found.error} onChange={setFilter} />
          <Text size="sm" aria-live="polite">
            {c.matching(format.number(matching))}
          </Text>
          <NumberInput
            label={c.howMany}
            description={c.howManyHelp}
            min={1}
            max={200}
            allowDecimal={false}
            w={160}
            value={count}
            onChange={(next) => setCount(Number(next))}
          />
        </>
      ) : (
        <>
          <Text size="sm">{c.fromFileText}</Text>
          <pre className={classes.sample}>{sample}</pre>
          <FileDrop file={file} onFile={setFile} />
        </>
      )}
      {faults.length > 0 && <ErrorList errors={faults} />}
    </Dialog>
  );
}
