import { Button, Group } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { holds, useMe } from '~/api/queries';
import { useMessages } from '~/messages';
import { Loaded } from '~/shared/Loaded';
import { useKept } from '~/shared/useKept';
import { notify } from '~/shell/notices';
import { fileQuery, type ProjectFiles, type StoredFiles } from './api';
import { ChangesDialog } from './ChangesDialog';
import { ProjectEditor } from './ProjectEditor';
import { useFirstRows } from './useFirstRows';

/** The file of a project that exists: edit, see what would change, apply. */
export function ChangeProject({ slug }: { slug: string }) {
  const query = useQuery(fileQuery(slug));
  return (
    <Loaded query={query}>{(stored) => <Change key={stored.revision} slug={slug} stored={stored} />}</Loaded>
  );
}

function Change({ slug, stored }: { slug: string; stored: StoredFiles }) {
  const m = useMessages();
  const me = useMe();
  const queries = useQueryClient();
  const rows = useFirstRows(slug);
  const begin: ProjectFiles = { file: stored.file, guidelines: stored.guidelines ?? '' };
  // Written for this revision; what somebody else applied meanwhile is not overwritten by it.
  const key = `touchstone.setup.${me?.person.id ?? ''}.${slug}.${stored.revision}`;
  const [files, setFiles, forget] = useKept<ProjectFiles>(key, begin);
  const [asking, setAsking] = useState(false);
  const changed = files.file !== begin.file || files.guidelines !== begin.guidelines;
  const mayChange = holds(me, slug, 'owner', 'manager', 'lead');
  const applied = async () => {
    forget();
    notify({ text: m.setup.changed, lasts: 4000 });
    await queries.invalidateQueries({ queryKey: ['projectFile', slug] });
    await queries.invalidateQueries({ queryKey: ['project'] });
  };
  return (
    <>
      <ProjectEditor files={files} onChange={setFiles} rows={rows} named readOnly={!mayChange}>
        {(valid) => (
          <Group gap="sm">
            {mayChange ? m.setup.revision(stored.revision) : m.setup.readOnly}
            {changed && <Button onClick={() => setFiles(begin)}>{m.setup.discard}</Button>}
            {mayChange && (
              <Button variant="filled" disabled={!valid || !changed} onClick={() => setAsking(true)}>
                {m.setup.showChanges}
              </Button>
            )}
          </Group>
        )}
      </ProjectEditor>
      {asking && <ChangesDialog files={files} onClose={() => setAsking(false)} onApplied={applied} />}
    </>
  );
}
