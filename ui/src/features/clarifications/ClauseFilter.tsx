import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { rubricQuery } from '~/api/queries';
import { clauseName } from '~/features/rubrics/model';
import { useMessages } from '~/messages';

interface Props {
  readonly slug: string;
  readonly value: string | undefined;
  readonly onChange: (clause: string | undefined) => void;
}

/** Narrows a list to one clause of the rubric. */
export function ClauseFilter({ slug, value, onChange }: Props) {
  const m = useMessages();
  const { data: rubric } = useQuery(rubricQuery(slug));
  return (
    <Select
      aria-label={m.review.clause}
      placeholder={m.clarifications.allClauses}
      clearable
      searchable
      w={240}
      data={(rubric?.clauses ?? [])
        .filter((clause) => clause.title !== '')
        .map((clause) => ({ value: clause.id, label: clauseName(clause) }))}
      value={value ?? null}
      onChange={(clause) => onChange(clause ?? undefined)}
    />
  );
}
