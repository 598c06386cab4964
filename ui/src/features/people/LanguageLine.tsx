import { CloseButton, Group, Select } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '~/messages';
import { languageChoices, languageName } from './languages';
import { type Proficiency, proficiencies, type SpokenLanguage } from './profileApi';

interface Props {
  readonly line: SpokenLanguage;
  readonly onChange: (line: SpokenLanguage) => void;
  readonly onRemove: () => void;
}

/** One language and how well it is known. */
export function LanguageLine({ line, onChange, onRemove }: Props) {
  const { profile: p } = useMessages();
  const [typed, setTyped] = useState('');
  return (
    <Group gap="xs" wrap="nowrap">
      <Select
        w={240}
        aria-label={p.language}
        placeholder={p.language}
        searchable
        limit={60}
        allowDeselect={false}
        data={languageChoices(typed, line.language || undefined)}
        value={line.language || null}
        onSearchChange={setTyped}
        onChange={(language) => language && onChange({ ...line, language })}
      />
      <Select
        w={160}
        aria-label={p.proficiency}
        allowDeselect={false}
        data={proficiencies.map((value) => ({ value, label: p.levels[value] }))}
        value={line.proficiency}
        onChange={(next) => next && onChange({ ...line, proficiency: next as Proficiency })}
      />
      <CloseButton
        aria-label={p.removeLanguage(line.language ? languageName(line.language) : '')}
        onClick={onRemove}
      />
    </Group>
  );
}
