import { Button, Text } from '@mantine/core';
import { useMessages } from '~/messages';
import { Page } from '~/shared/Page';
import type { Previewed } from './api';
import { ErrorList } from './ErrorList';
import { PreviewScreen } from './PreviewScreen';
import classes from './setup.module.css';

interface Props {
  readonly previewed: Previewed | undefined;
  /** The file has errors now; what is shown is from before them. */
  readonly stale: boolean;
  readonly index: number;
  readonly count: number;
  readonly onIndex: (index: number) => void;
}

/** What labelling will look like for one row. */
export function PreviewPane({ previewed, stale, index, count, onIndex }: Props) {
  const m = useMessages();
  return (
    <>
      <div className={classes.bar}>
        <strong>{m.setup.preview}</strong>
        <span className={classes.quiet}>{count > 0 ? m.setup.previewRow(index + 1, count) : ''}</span>
        <Button.Group>
          <Button
            size="compact-xs"
            disabled={index <= 0}
            onClick={() => onIndex(index - 1)}
            aria-label={m.setup.previousRow}
          >
            ←
          </Button>
          <Button
            size="compact-xs"
            disabled={index + 1 >= count}
            onClick={() => onIndex(index + 1)}
            aria-label={m.setup.nextRow}
          >
            →
          </Button>
        </Button.Group>
      </div>
      {previewed?.unfit && previewed.unfit.length > 0 && (
        <ErrorList errors={previewed.unfit.map((one) => ({ ...one, path: one.field }))} />
      )}
      {previewed ? (
        <PreviewScreen key={previewed.item?.key ?? ''} previewed={previewed} dimmed={stale} />
      ) : (
        <Page>
          <Text size="sm" c="var(--ts-quiet)">
            {m.setup.previewNone}
          </Text>
        </Page>
      )}
    </>
  );
}
