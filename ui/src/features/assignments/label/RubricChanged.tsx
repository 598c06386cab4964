import { Badge, Button, Group, Modal, ScrollArea, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { rubricQuery } from '~/api/queries';
import type { Rubric } from '~/api/types';
import { changesBetween, clauseName } from '~/features/rubrics/model';
import { useMessages } from '~/messages';
import { Markdown } from '~/shared/markdown/Markdown';
import classes from './Label.module.css';

interface Props {
  readonly slug: string;
  readonly person: string;
  readonly rubric: Rubric;
}

/** The rubric has another version than at the last item: what changed, clause by clause; read it to go on. */
export function RubricChanged({ slug, person, rubric }: Props) {
  const m = useMessages();
  const key = `touchstone.rubric.${person}.${slug}`;
  const [known, setKnown] = useState(() => {
    const kept = Number(localStorage.getItem(key));
    if (!kept) localStorage.setItem(key, String(rubric.version));
    return kept || rubric.version;
  });
  const changed = known < rubric.version;
  const { data: before } = useQuery({ ...rubricQuery(slug, known), enabled: changed });
  if (!changed || !before) return null;
  const accept = () => {
    localStorage.setItem(key, String(rubric.version));
    setKnown(rubric.version);
  };
  const words = {
    added: m.labelling.clauseAdded,
    removed: m.labelling.clauseRemoved,
    changed: m.labelling.clauseChanged,
  };
  const questionsChanged = JSON.stringify(before.questions) !== JSON.stringify(rubric.questions);
  return (
    <Modal
      opened
      onClose={accept}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      size={640}
      title={m.labelling.rubricChanged(known, rubric.version)}
    >
      <Text size="sm" mb="md">
        {m.labelling.rubricChangedHint}
        {questionsChanged && ` ${m.labelling.questionsChanged}.`}
      </Text>
      <ScrollArea.Autosize mah="50vh">
        {changesBetween(before, rubric).map(({ clause, what, before: old }) => (
          <section key={clause.id} className={classes.change}>
            <Group gap="sm">
              <strong>{clauseName(clause)}</strong>
              <Badge size="sm" variant="default">
                {words[what]}
              </Badge>
            </Group>
            {old !== undefined && (
              <div className={classes.before}>
                <Markdown source={old} />
              </div>
            )}
            {what !== 'removed' && <Markdown source={clause.markdown} />}
          </section>
        ))}
      </ScrollArea.Autosize>
      <Group justify="flex-end" mt="md">
        <Button variant="filled" data-autofocus onClick={accept}>
          {m.labelling.goOn}
        </Button>
      </Group>
    </Modal>
  );
}
