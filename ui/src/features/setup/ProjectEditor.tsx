import { SegmentedControl } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { Problem } from '~/api/problem';
import { useMessages } from '~/messages';
import { ProblemView } from '~/shell/ProblemView';
import { type ProjectFiles, previewQuery, schemaQuery } from './api';
import { CodeEditor } from './CodeEditor';
import { ErrorList } from './ErrorList';
import { FormPane } from './FormPane';
import { readRows } from './model/rows';
import { PreviewPane } from './PreviewPane';
import classes from './setup.module.css';

interface Props {
  readonly files: ProjectFiles;
  readonly onChange: (files: ProjectFiles) => void;
  /** Rows to look at: written beside the file for a new project, else the first real ones. */
  readonly rows: string;
  readonly onRows?: (rows: string) => void;
  readonly named: boolean;
  readonly readOnly?: boolean;
  /** The buttons at the right of the bar. */
  readonly children: (valid: boolean) => ReactNode;
}

type Pane = 'file' | 'form' | 'guidelines' | 'rows';
const none: readonly never[] = [];

/** Left the project file, as text or as a form, with errors at their line; right what labelling will look like. */
export function ProjectEditor({ files, onChange, rows, onRows, named, readOnly, children }: Props) {
  const m = useMessages();
  const [pane, setPane] = useState<Pane>('file');
  const [index, setIndex] = useState(0);
  const [settled] = useDebouncedValue(files, 350);
  const { rows: read, wrong } = useMemo(() => readRows(rows), [rows]);
  const row = read[Math.min(index, read.length - 1)];
  const schema = useQuery(schemaQuery);
  const preview = useQuery({ ...previewQuery(settled, row), placeholderData: keepPreviousData });
  const refused =
    preview.error instanceof Problem && preview.error.status === 422 ? preview.error : undefined;
  const errors = refused?.errors ?? none;
  const ofGuidelines = errors.filter((one) => one.file?.endsWith('.md'));
  const ofFile = errors.filter((one) => !one.file?.endsWith('.md'));
  const mistakes = errors.length + (wrong === undefined ? 0 : 1);
  const valid = preview.isSuccess && !preview.isPlaceholderData && settled === files;
  const panes: Pane[] = ['file', 'form', 'guidelines', ...(onRows ? (['rows'] as const) : [])];
  return (
    <div className={classes.page}>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          data={panes
            .filter((one) => !(readOnly && one === 'form'))
            .map((value) => ({ value, label: m.setup[value] }))}
          value={pane}
          onChange={setPane}
        />
        <span className={mistakes > 0 ? classes.errors : classes.quiet} role="status">
          {mistakes > 0 ? m.setup.errors(mistakes) : valid ? m.setup.noErrors : m.setup.checking}
        </span>
        <span>{children(valid)}</span>
      </div>
      <div className={classes.halves}>
        <div className={classes.half}>
          {pane === 'file' && (
            <CodeEditor
              label={m.setup.editor}
              language="yaml"
              text={files.file}
              readOnly={readOnly}
              errors={ofFile}
              schema={schema.data}
              onChange={(file) => onChange({ ...files, file })}
            />
          )}
          {pane === 'form' && (
            <FormPane file={files.file} named={named} onChange={(file) => onChange({ ...files, file })} />
          )}
          {pane === 'guidelines' && (
            <CodeEditor
              label={m.setup.guidelinesEditor}
              language="markdown"
              text={files.guidelines}
              readOnly={readOnly}
              errors={ofGuidelines}
              onChange={(guidelines) => onChange({ ...files, guidelines })}
            />
          )}
          {pane === 'rows' && onRows && (
            <CodeEditor label={m.setup.rowsHelp} language="json" text={rows} onChange={onRows} />
          )}
          {wrong !== undefined && (
            <ErrorList
              errors={[{ code: 'json', path: m.setup.rows, line: wrong, message: m.setup.rowUnreadable }]}
            />
          )}
          {errors.length > 0 && <ErrorList errors={errors} />}
          {preview.error && !refused ? (
            <ProblemView cause={preview.error} onRetry={() => void preview.refetch()} />
          ) : null}
        </div>
        <div className={classes.half}>
          <PreviewPane
            previewed={refused && !preview.data ? undefined : preview.data}
            stale={Boolean(refused)}
            index={Math.min(index, Math.max(0, read.length - 1))}
            count={read.length}
            onIndex={setIndex}
          />
        </div>
      </div>
    </div>
  );
}
