import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { meQuery, useMe } from '~/api/queries';
import { useMessages } from '~/messages';
import { Page, Section } from '~/shared/Page';
import { useKept } from '~/shared/useKept';
import { ProblemView } from '~/shell/ProblemView';
import { TopLine } from '~/shell/TopLine';
import { applyFiles } from './api';
import { writeRows } from './model/rows';
import { ProjectEditor } from './ProjectEditor';
import classes from './setup.module.css';
import { startNames, startOf } from './starts';
import type { Start } from './starts/start';

/** A new project: choose a start, change it while looking at it, make it. */
export function NewProjectPage() {
  const m = useMessages();
  const navigate = useNavigate();
  const { start: name } = useSearch({ from: '/framed/projects/new' });
  const start = startOf(name);
  return (
    <>
      <TopLine places={[{ label: m.projects.listTitle, to: '/projects' }, { label: m.setup.newTitle }]} />
      {start ? (
        <EditStart key={name} name={name ?? ''} start={start} />
      ) : (
        <Page>
          <Section title={m.setup.gallery} explanation={m.setup.galleryText}>
            <div className={classes.gallery}>
              {startNames.map((one) => (
                <button
                  key={one}
                  type="button"
                  className={classes.start}
                  onClick={() => void navigate({ to: '/projects/new', search: { start: one } })}
                >
                  <strong>{m.setup.starts[one].title}</strong>
                  <span>{m.setup.starts[one].text}</span>
                  <small>{m.setup.startKinds[one]}</small>
                </button>
              ))}
            </div>
          </Section>
        </Page>
      )}
    </>
  );
}

function EditStart({ name, start }: { name: string; start: Start }) {
  const m = useMessages();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const person = useMe()?.person.id ?? '';
  const begin = {
    files: { file: start.file, guidelines: start.guidelines },
    rows: writeRows(start.rows),
  };
  const [kept, keep, forget] = useKept(`touchstone.setup.${person}.${name}`, begin);
  const { files, rows } = kept;
  const changed = JSON.stringify(kept) !== JSON.stringify(begin);
  const [refusal, setRefusal] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    setRefusal(undefined);
    try {
      const { project } = await applyFiles(files, false);
      forget();
      await queries.invalidateQueries({ queryKey: ['project'] });
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
      void navigate({ to: '/projects/$slug/settings', params: { slug: project }, search: { tab: 'import' } });
    } catch (cause) {
      setRefusal(cause);
      setBusy(false);
    }
  };
  return (
    <>
      {refusal !== undefined && <ProblemView cause={refusal} />}
      <ProjectEditor
        files={files}
        onChange={(next) => keep({ files: next, rows })}
        rows={rows}
        onRows={(next) => keep({ files, rows: next })}
        named={false}
      >
        {(valid) => (
          <Button.Group>
            {changed && <Button onClick={() => keep(begin)}>{m.setup.discard}</Button>}
            <Button onClick={() => void navigate({ to: '/projects/new', search: {} })}>
              {m.setup.otherStart}
            </Button>
            <Button variant="filled" disabled={!valid} loading={busy} onClick={() => void make()}>
              {m.setup.make}
            </Button>
          </Button.Group>
        )}
      </ProjectEditor>
    </>
  );
}
