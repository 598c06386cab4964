import { Button } from '@mantine/core';
import { apiAddress } from '~/shared/download';
import type { Column } from './model/columns';

interface Props {
  readonly slug: string;
  readonly filter: string;
  readonly sort: string | undefined;
  readonly columns: readonly Column[];
}

/** CSV and XLSX of exactly what is shown. */
export function Downloads({ slug, filter, sort, columns }: Props) {
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
    </Button.Group>
  );
}
