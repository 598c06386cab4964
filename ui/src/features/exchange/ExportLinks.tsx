import { Button, Group } from '@mantine/core';
import { useMessages } from '~/messages';
import { apiAddress } from '~/shared/download';
import { Section } from '~/shared/Page';

const formats = [
  { name: 'JSON Lines', query: { format: 'jsonl' } },
  { name: 'CSV', query: { format: 'csv', csv_for: 'data' } },
  { name: 'CSV (Excel)', query: { format: 'csv', csv_for: 'spreadsheet' } },
  { name: 'SageMaker', query: { format: 'sagemaker' } },
] as const;

/** The export of the moment in each format. */
export function ExportLinks({ slug }: { slug: string }) {
  const m = useMessages();
  return (
    <Section title={m.exchange.exportTitle} explanation={m.exchange.exportText}>
      <Group gap="sm">
        {formats.map((format) => (
          <Button
            key={format.name}
            component="a"
            href={apiAddress(`/projects/${slug}/export`, { ...format.query })}
            download
          >
            {format.name}
          </Button>
        ))}
      </Group>
    </Section>
  );
}
