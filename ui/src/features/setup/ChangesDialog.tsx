import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { TeamWarnings } from '~/features/projects/TeamWarnings';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import { List } from '~/shared/List';
import { Loaded } from '~/shared/Loaded';
import { applyFiles, type FileChange, type ProjectFiles } from './api';
import classes from './setup.module.css';

interface Props {
  readonly files: ProjectFiles;
  readonly onClose: () => void;
  readonly onApplied: () => Promise<void>;
}

/** What would change, then applying it. */
export function ChangesDialog({ files, onClose, onApplied }: Props) {
  const m = useMessages();
  const query = useQuery({
    queryKey: ['changes', files],
    queryFn: () => applyFiles(files, true),
    gcTime: 0,
    retry: false,
  });
  const apply = async () => {
    await applyFiles(files, false);
    await onApplied();
  };
  return (
    <Dialog
      title={m.setup.changesTitle}
      verb={m.setup.applyChanges}
      size="xl"
      opened
      onClose={onClose}
      onDone={apply}
      ready={query.isSuccess}
    >
      <Loaded query={query} lines={3}>
        {({ changes, warnings }) => (
          <>
            <TeamWarnings warnings={warnings} />
            {changes.length === 0 ? (
              <Text size="sm">{m.setup.changesNone}</Text>
            ) : (
              <div className={classes.changes}>
                <List
                  label={m.setup.changesTitle}
                  columns={[
                    { id: 'path', label: m.setup.path },
                    { id: 'before', label: m.setup.before },
                    { id: 'after', label: m.setup.after },
                  ]}
                >
                  {changes.map((change) => (
                    <ChangeRow key={`${change.path} ${change.what}`} change={change} />
                  ))}
                </List>
              </div>
            )}
          </>
        )}
      </Loaded>
      <Text size="xs" c="var(--ts-quiet)">
        {m.setup.changesText}
      </Text>
    </Dialog>
  );
}

function ChangeRow({ change }: { change: FileChange }) {
  return (
    <tr>
      <td>
        {change.path}
        <div data-quiet>{change.what}</div>
      </td>
      <td>
        <pre>{written(change.before)}</pre>
      </td>
      <td>
        <pre>{written(change.after)}</pre>
      </td>
    </tr>
  );
}

const written = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'string'
      ? value
      : JSON.stringify(value, null, 2);
