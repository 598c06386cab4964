import { Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import { useMe } from '~/api/queries';
import { useFormat, useMessages } from '~/messages';
import { CopyField } from '~/shared/CopyField';
import { Dialog } from '~/shared/Dialog';
import { Loaded } from '~/shared/Loaded';
import { Section } from '~/shared/Page';
import { ProblemView } from '~/shell/ProblemView';
import { type Account, isDisabled, personQuery, type Skill } from './api';
import { GrantSkill } from './GrantSkill';
import { ProfileFacts } from './ProfileFacts';

/** One account at the side: projects, skills with their evidence, reset link, disabling. */
export function PersonSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const m = useMessages();
  const query = useQuery(personQuery(id));
  const title = query.data?.display_name || query.data?.name || '';
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={520}
      title={title}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <Loaded query={query}>{(person) => <PersonDetails person={person} />}</Loaded>
    </Drawer>
  );
}

function PersonDetails({ person }: { person: Account }) {
  const m = useMessages();
  const me = useMe();
  const queries = useQueryClient();
  const [granting, setGranting] = useState<Parameters<typeof GrantSkill>[0]['begin'] | 'new'>();
  const [disabling, setDisabling] = useState(false);
  const [link, setLink] = useState<string>();
  const [refusal, setRefusal] = useState<unknown>();
  const fresh = () => queries.invalidateQueries({ queryKey: ['people'] });
  const attempt = (work: () => Promise<unknown>) => {
    setRefusal(undefined);
    void work().then(fresh, setRefusal);
  };
  const name = person.display_name || person.name;
  const disabled = isDisabled(person);
  const setDisabled = (next: boolean) => api.patch(`/people/${person.id}`, { disabled: next }).then(fresh);
  return (
    <Stack gap="xl">
      <Section
        title={m.people.skills}
        actions={<Button onClick={() => setGranting('new')}>{m.people.grantSkill}</Button>}
      >
        {person.skills.length === 0 && <Text size="sm">{m.people.noSkills}</Text>}
        {person.skills.map((skill) => (
          <SkillLine
            key={skill.skill}
            skill={skill}
            onWithdraw={() => attempt(() => api.delete(`/people/${person.id}/skills/${skill.skill}`))}
          />
        ))}
      </Section>
      <ProfileFacts
        person={person.id}
        has={person.skills.map((skill) => skill.skill)}
        onGrant={setGranting}
      />
      {refusal !== undefined && <ProblemView cause={refusal} />}
      {me?.person.owner && me.person.id !== person.id && (
        <Stack gap="md">
          <Group gap="sm">
            <Button
              onClick={() =>
                attempt(async () =>
                  setLink((await api.post<{ link: string }>(`/people/${person.id}/reset`)).link),
                )
              }
            >
              {m.people.resetLink}
            </Button>
            <Button onClick={() => (disabled ? attempt(() => setDisabled(false)) : setDisabling(true))}>
              {disabled ? m.people.enable : m.people.disable}
            </Button>
          </Group>
          {link && <CopyField label={m.people.resetLinkText(name)} value={link} />}
        </Stack>
      )}
      {granting && (
        <GrantSkill
          person={person}
          begin={granting === 'new' ? undefined : granting}
          onClose={() => setGranting(undefined)}
          onDone={fresh}
        />
      )}
      <Dialog
        title={m.people.disable}
        verb={m.people.disable}
        danger
        opened={disabling}
        onClose={() => setDisabling(false)}
        onDone={() => setDisabled(true)}
      >
        <Text size="sm">{m.people.disableText(name)}</Text>
      </Dialog>
    </Stack>
  );
}

function SkillLine({ skill, onWithdraw }: { skill: Skill; onWithdraw: () => void }) {
  const m = useMessages();
  const format = useFormat();
  const facts = [
    skill.evidence,
    skill.granted_by && m.people.grantedBy(skill.granted_by),
    skill.expires_at && `${m.manage.expires} ${format.date(skill.expires_at)}`,
  ];
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <Stack gap={0}>
        <Text size="sm" fw={500}>
          {skill.skill} · {m.people.level} {skill.level}
        </Text>
        <Text size="xs" c="var(--ts-quiet)">
          {facts.filter(Boolean).join(' · ')}
        </Text>
      </Stack>
      <Button
        size="compact-xs"
        flex="none"
        onClick={onWithdraw}
        aria-label={`${m.people.withdrawSkill}: ${skill.skill}`}
      >
        {m.people.withdrawSkill}
      </Button>
    </Group>
  );
}
