import { Button } from '@mantine/core';
import { useMessages } from '~/messages';
import { apiAddress } from '~/shared/download';
import type { Column } from './model/columns';

interface Props {
  readonly slug: string;
  readonly filter: string;
  readonly sort: string | undefined;
  readonly columns: readonly Column[];
  /** Whether the person may take out what everybody answered. */
  readonly mayExport: boolean;
}

/** CSV and XLSX of exactly what is shown; everything that is known of the same items as JSON Lines. */
export function Downloads({ slug, filter, sort, columns, mayExport }: Props) {
  const m = useMessages();
  const address = (ending: string) =>
    apiAddress(`/projects/${slug}/items.${ending}`, { filter, sort, columns: columns.join() });
  return (
    <Button.Group>
      <Button component="a" href={address('csv')} download>
        CSV
      </Button>
      <Button component="a" href={address('xlsx')} download>
        XLSX
      </Button>
      {mayExport && (
        <Button
          component="a"
          href={apiAddress(`/projects/${slug}/export`, { format: 'jsonl', filter })}
          title={m.exchange.exportText}
          download
        >
          JSONL
        </Button>
      )}
    </Button.Group>
  );
}
