import { Code, Drawer, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat, useMessages } from '~/messages';
import { CopyField } from '~/shared/CopyField';
import { apiAddress } from '~/shared/download';
import { List } from '~/shared/List';
import { Loaded } from '~/shared/Loaded';
import { filesOf, filterOf, type Release, releaseQuery } from './api';
import { Comparison } from './Comparison';
import classes from './exchange.module.css';

interface Props {
  readonly slug: string;
  readonly number: number;
  readonly others: readonly Release[];
  readonly onClose: () => void;
}

/** One release: its files with hashes, and how it differs from another. */
export function ReleaseSheet({ slug, number, others, onClose }: Props) {
  const m = useMessages();
  const format = useFormat();
  const query = useQuery(releaseQuery(slug, number));
  const [other, setOther] = useState<string | null>(null);
  const x = m.exchange;
  const pair =
    other === null ? undefined : [Math.min(number, Number(other)), Math.max(number, Number(other))];
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={640}
      title={query.data ? `${number} · ${query.data.title}` : String(number)}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <Loaded query={query}>
        {(release) => (
          <Stack gap="lg">
            {release.hash && <CopyField label={x.hash} value={release.hash} />}
            {filterOf(release) && (
              <Text size="sm">
                {x.releaseHolds} <Code>{filterOf(release)}</Code>
              </Text>
            )}
            <List
              label={x.files}
              columns={[
                { id: 'file', label: x.file },
                { id: 'size', label: x.size, number: true },
                { id: 'hash', label: 'SHA-256' },
              ]}
            >
              {filesOf(release).map((file) => (
                <tr key={file.name}>
                  <td>
                    <a href={apiAddress(`/projects/${slug}/releases/${number}/${file.name}`)} download>
                      {file.name}
                    </a>
                  </td>
                  <td data-number>{format.number(file.bytes ?? file.size ?? 0)}</td>
                  <td className={classes.hash}>{file.sha256 ?? file.hash}</td>
                </tr>
              ))}
            </List>
            {others.length > 0 && (
              <Select
                label={x.compareWith}
                w={320}
                data={others.map((one) => ({
                  value: String(one.number),
                  label: `${one.number} · ${one.title}`,
                }))}
                value={other}
                onChange={setOther}
              />
            )}
            {pair && <Comparison slug={slug} older={pair[0] ?? 0} newer={pair[1] ?? 0} />}
          </Stack>
        )}
      </Loaded>
    </Drawer>
  );
}
