import { Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, newId } from '~/api/client';
import { projectQuery, rubricQuery } from '~/api/queries';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import { questionTitle } from '~/surfaces/names';
import type { Qualification, Terms } from './api';
import classes from './Calibration.module.css';
import { SkillUses } from './SkillUses';

interface Props {
  readonly slug: string;
  /** The test to change; without it, one is made. */
  readonly test?: Qualification;
  readonly onClose: () => void;
  readonly onMade?: (id: string) => void;
}

/** A new test as most people want it. */
const usual: Terms = {
  title: '',
  introduction: '',
  skill: '',
  level: 1,
  valid_days: 180,
  pass_score: 0.8,
  minutes: 30,
  attempts: 2,
  retry_hours: 24,
  tolerances: {},
  reveal: true,
};

/** A whole number out of a field; nothing when it is empty. */
const whole = (value: string | number): number | null => (value === '' ? null : Number(value));

/** On what terms a test is taken and what it grants. */
export function TermsDialog({ slug, test, onClose, onMade }: Props) {
  const m = useMessages();
  const c = m.calibration;
  const queries = useQueryClient();
  const { data: project } = useQuery(projectQuery(slug));
  const { data: rubric } = useQuery(rubricQuery(slug, test?.rubric_version));
  const wanted = project?.workflow.find((stage) => stage.skill)?.skill ?? project?.rules[0]?.skill ?? '';
  const [terms, setTerms] = useState<Terms>(test?.terms ?? usual);
  const [idempotencyKey] = useState(newId);
  const set = (change: Partial<Terms>) => setTerms((old) => ({ ...old, ...change }));
  const skill = terms.skill || (test ? '' : wanted);
  const ratings = rubric?.questions.filter((question) => question.kind === 'rating') ?? [];
  const send = async () => {
    const body = { ...terms, skill, title: terms.title.trim() };
    if (test) await api.patch(`/qualifications/${test.id}`, body, { ifMatch: test.revision, idempotencyKey });
    else {
      const made = await api.post<{ readonly id: string }>(`/projects/${slug}/qualifications`, body, {
        idempotencyKey,
      });
      onMade?.(made.id);
    }
    await queries.invalidateQueries({ queryKey: ['qualification', slug] });
  };
  return (
    <Dialog
      title={test ? c.changeTerms : c.make}
      verb={test ? c.save : c.makeVerb}
      size="lg"
      opened
      onClose={onClose}
      ready={terms.title.trim() !== '' && skill !== ''}
      onDone={send}
    >
      <TextInput
        label={c.name}
        data-autofocus
        value={terms.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <Textarea
        label={c.introduction}
        description={c.introductionHelp}
        minRows={3}
        autosize
        maxRows={8}
        dir="auto"
        value={terms.introduction ?? ''}
        onChange={(event) => set({ introduction: event.currentTarget.value })}
      />
      <div className={classes.pairs}>
        <TextInput
          label={c.skillGranted}
          description={c.skillHelp}
          value={skill}
          onChange={(event) => set({ skill: event.currentTarget.value })}
        />
        <NumberInput
          label={c.level}
          description={c.levelHelp}
          min={1}
          max={5}
          allowDecimal={false}
          value={terms.level}
          onChange={(level) => set({ level: Number(level) })}
        />
        <NumberInput
          label={c.passScore}
          min={1}
          max={100}
          suffix=" %"
          value={Math.round(terms.pass_score * 1000) / 10}
          onChange={(percent) => set({ pass_score: Number(percent) / 100 })}
        />
        <NumberInput
          label={c.minutesField}
          description={c.emptyForNone}
          min={1}
          max={1440}
          allowDecimal={false}
          value={terms.minutes ?? ''}
          onChange={(minutes) => set({ minutes: whole(minutes) })}
        />
        <NumberInput
          label={c.attemptsField}
          min={1}
          max={100}
          allowDecimal={false}
          value={terms.attempts}
          onChange={(attempts) => set({ attempts: Number(attempts) })}
        />
        <NumberInput
          label={c.retryField}
          min={0}
          max={8760}
          allowDecimal={false}
          value={terms.retry_hours}
          onChange={(hours) => set({ retry_hours: Number(hours) })}
        />
        <NumberInput
          label={c.validField}
          description={c.emptyForAlways}
          min={1}
          max={3650}
          allowDecimal={false}
          value={terms.valid_days ?? ''}
          onChange={(days) => set({ valid_days: whole(days) })}
        />
        {ratings.map((question) => (
          <NumberInput
            key={question.id}
            label={c.tolerance(questionTitle(question))}
            description={c.toleranceHelp}
            min={0}
            value={terms.tolerances?.[question.id] ?? 0}
            onChange={(by) => set({ tolerances: { ...terms.tolerances, [question.id]: Number(by) } })}
          />
        ))}
      </div>
      <SkillUses slug={slug} skill={skill.trim()} />
      <Checkbox
        label={c.revealField}
        description={c.revealHelp}
        checked={terms.reveal}
        onChange={(event) => set({ reveal: event.currentTarget.checked })}
      />
    </Dialog>
  );
}
