import { Button, Group, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isOver, jobFailure, jobQuery } from '~/features/projects/api';
import { useMessages } from '~/messages';
import { Section } from '~/shared/Page';
import { ProblemView } from '~/shell/ProblemView';
import { type ImportChoice, outcomeOf, startImport } from './api';
import { FileDrop } from './FileDrop';
import { ImportDone } from './ImportDone';
import { JobProgress } from './JobProgress';
import { OutcomeView } from './OutcomeView';

const formats = ['jsonl', 'json', 'csv', 'sagemaker'] as const;
const encodings = ['utf-8', 'utf-16', 'gb18030', 'windows-1252'] as const;
type Options = Omit<ImportChoice, 'file'>;
const asUsual: Options = { what: 'items', format: '', encoding: '', changed: 'report' };

/** Choose a file, see it tried, import it: nothing is stored before the last step. */
export function ImportSection({ slug }: { slug: string }) {
  const m = useMessages();
  const [file, setFile] = useState<File>();
  const [options, setOptions] = useState<Options>(asUsual);
  const [trial, setTrial] = useState<string>();
  const [running, setRunning] = useState<string>();
  const [refusal, setRefusal] = useState<unknown>();
  const start = async (chosen: File, next: Options, dryRun: boolean) => {
    setRefusal(undefined);
    setTrial(dryRun ? undefined : trial);
    setRunning(undefined);
    try {
      const job = await startImport(slug, { file: chosen, ...next }, dryRun);
      (dryRun ? setTrial : setRunning)(job.id);
    } catch (cause) {
      setRefusal(cause);
    }
  };
  const choose = (chosen: File) => {
    setFile(chosen);
    void start(chosen, options, true);
  };
  const change = (next: Options) => {
    setOptions(next);
    if (file) void start(file, next, true);
  };
  const beginAgain = () => {
    setFile(undefined);
    setTrial(undefined);
    setRunning(undefined);
    setRefusal(undefined);
  };
  return (
    <Section title={m.exchange.importTitle} explanation={m.exchange.importText}>
      <Stack gap="lg">
        {running ? (
          <ImportDone slug={slug} job={running} onAgain={beginAgain} />
        ) : (
          <>
            <FileDrop file={file} onFile={choose} />
            {file && <ImportOptions options={options} onChange={change} />}
            {trial && file && (
              <Trial slug={slug} job={trial} onImport={() => void start(file, options, false)} />
            )}
          </>
        )}
        {refusal !== undefined && <ProblemView cause={refusal} />}
      </Stack>
    </Section>
  );
}

function Trial({ slug, job: id, onImport }: { slug: string; job: string; onImport: () => void }) {
  const m = useMessages();
  const { data: job } = useQuery(jobQuery(slug, id));
  const outcome = outcomeOf(job);
  if (!job || !isOver(job)) return <JobProgress label={m.exchange.trying} job={job} slug={slug} />;
  if (!outcome) return <ProblemView cause={jobFailure(job)} />;
  const useful = outcome.accepted + outcome.changed + outcome.predictions;
  return <OutcomeView outcome={outcome} job={job} onImport={useful > 0 ? onImport : undefined} />;
}

function ImportOptions({ options, onChange }: { options: Options; onChange: (options: Options) => void }) {
  const m = useMessages();
  const x = m.exchange;
  return (
    <Group gap="md" align="flex-end">
      <Select
        label={x.whatIsIn}
        allowDeselect={false}
        data={[
          { value: 'items', label: x.items },
          { value: 'predictions', label: x.predictionsOnly },
        ]}
        value={options.what}
        onChange={(what) => what && onChange({ ...options, what })}
      />
      <Select
        label={x.format}
        placeholder={x.formatByName}
        clearable
        data={[...formats]}
        value={options.format || null}
        onChange={(format) => onChange({ ...options, format: format ?? '' })}
      />
      <Select
        label={x.encoding}
        placeholder="utf-8"
        clearable
        data={[...encodings]}
        value={options.encoding || null}
        onChange={(encoding) => onChange({ ...options, encoding: encoding ?? '' })}
      />
      <Select
        label={x.changedRows}
        allowDeselect={false}
        w={280}
        data={[
          { value: 'report', label: x.changedReport },
          { value: 'update', label: x.changedUpdate },
        ]}
        value={options.changed}
        onChange={(changed) => changed && onChange({ ...options, changed })}
      />
      <Button onClick={() => onChange({ ...options })}>{x.tryAgain}</Button>
    </Group>
  );
}
