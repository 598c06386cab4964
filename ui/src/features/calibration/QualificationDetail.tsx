import { Button, Group, Tabs } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import { useFormat, useMessages } from '~/messages';
import { Loaded } from '~/shared/Loaded';
import { Section } from '~/shared/Page';
import { ProblemView } from '~/shell/ProblemView';
import { type KeyedItem, type Qualification, qualificationQuery } from './api';
import classes from './Calibration.module.css';
import { ItemsDialog } from './ItemsDialog';
import { ResultsView } from './ResultsView';
import { SkillUses } from './SkillUses';
import { TermsDialog } from './TermsDialog';
import { TestPreview } from './TestPreview';

/** One test: its terms, its items with their right answers, how it went. */
export function QualificationDetail({ slug, id }: { slug: string; id: string }) {
  const query = useQuery(qualificationQuery(slug, id));
  return (
    <Loaded query={query}>
      {({ qualification, items }) => <Detail slug={slug} test={qualification} items={items} />}
    </Loaded>
  );
}

function Detail({ slug, test, items }: { slug: string; test: Qualification; items: readonly KeyedItem[] }) {
  const m = useMessages();
  const c = m.calibration;
  const format = useFormat();
  const queries = useQueryClient();
  const [dialog, setDialog] = useState<'terms' | 'items'>();
  const [refusal, setRefusal] = useState<unknown>();
  const { terms, figures, state } = test;
  const begun = figures.taken + figures.running > 0;
  const turn = async (verb: 'open' | 'close') => {
    setRefusal(undefined);
    try {
      await api.post(`/qualifications/${test.id}/${verb}`);
    } catch (cause) {
      setRefusal(cause);
    }
    await queries.invalidateQueries({ queryKey: ['qualification', slug] });
  };
  const facts = [
    c.grants(terms.skill, terms.level),
    terms.valid_days ? c.validFor(terms.valid_days) : c.validAlways,
    c.passMark(format.percent(terms.pass_score)),
    terms.minutes ? c.minutes(terms.minutes) : c.noLimit,
    c.tries(terms.attempts),
    terms.retry_hours > 0 ? c.retryAfter(terms.retry_hours) : c.retryAtOnce,
    terms.reveal ? c.reveals : c.revealsNot,
    c.forRubric(test.rubric_version),
  ];
  return (
    <Section
      title={terms.title}
      explanation={facts.join(' · ')}
      actions={
        <Group gap="sm">
          {!begun && <Button onClick={() => setDialog('terms')}>{c.changeTerms}</Button>}
          {!begun && (
            <Button onClick={() => setDialog('items')}>{items.length > 0 ? c.otherItems : c.addItems}</Button>
          )}
          {state === 'open' ? (
            <Button onClick={() => void turn('close')}>{c.close}</Button>
          ) : (
            <Button variant="filled" disabled={items.length === 0} onClick={() => void turn('open')}>
              {c.open}
            </Button>
          )}
        </Group>
      }
    >
      {refusal !== undefined && <ProblemView cause={refusal} />}
      {begun && <p className={classes.quiet}>{c.begunText}</p>}
      <SkillUses slug={slug} skill={terms.skill} />
      <Tabs defaultValue={begun ? 'results' : 'items'} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="items">{c.itemsAsked(items.length)}</Tabs.Tab>
          <Tabs.Tab value="results">{c.results}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="items" pt="md">
          <TestPreview slug={slug} test={test} items={items} />
        </Tabs.Panel>
        <Tabs.Panel value="results" pt="md">
          <ResultsView slug={slug} test={test} />
        </Tabs.Panel>
      </Tabs>
      {dialog === 'terms' && <TermsDialog slug={slug} test={test} onClose={() => setDialog(undefined)} />}
      {dialog === 'items' && <ItemsDialog slug={slug} test={test} onClose={() => setDialog(undefined)} />}
    </Section>
  );
}
