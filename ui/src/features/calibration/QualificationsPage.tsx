import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ProjectTop } from '~/features/projects/ProjectTabs';
import { useFormat, useMessages } from '~/messages';
import { List } from '~/shared/List';
import { Loaded } from '~/shared/Loaded';
import { Empty, Page, Section } from '~/shared/Page';
import { type Qualification, qualificationsQuery } from './api';
import classes from './Calibration.module.css';
import { QualificationDetail } from './QualificationDetail';
import { TermsDialog } from './TermsDialog';

/** `/projects/{slug}/qualifications`: the project's tests, for those who make them. */
export function QualificationsPage() {
  const m = useMessages();
  const c = m.calibration;
  const { slug } = useParams({ from: '/framed/projects/$slug/qualifications' });
  const query = useQuery(qualificationsQuery(slug));
  const [chosen, setChosen] = useState<string>();
  const [making, setMaking] = useState(false);
  const make = (
    <Button variant="filled" onClick={() => setMaking(true)}>
      {c.make}
    </Button>
  );
  return (
    <>
      <ProjectTop slug={slug} here={c.title} />
      <Page wide>
        <Section title={c.title} explanation={c.titleText} actions={query.data?.length ? make : undefined}>
          <Loaded query={query}>
            {(all) =>
              all.length === 0 ? (
                <Empty title={c.empty} text={c.emptyText}>
                  {make}
                </Empty>
              ) : (
                <Tests all={all} chosen={chosen ?? all[0]?.id} onChoose={setChosen} />
              )
            }
          </Loaded>
        </Section>
        {(chosen ?? query.data?.[0]?.id) && (
          <QualificationDetail
            key={chosen ?? query.data?.[0]?.id}
            slug={slug}
            id={chosen ?? query.data?.[0]?.id ?? ''}
          />
        )}
      </Page>
      {making && (
        <TermsDialog
          slug={slug}
          onClose={() => setMaking(false)}
          onMade={(id) => {
            setMaking(false);
            setChosen(id);
          }}
        />
      )}
    </>
  );
}

interface TestsProps {
  readonly all: readonly Qualification[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

function Tests({ all, chosen, onChoose }: TestsProps) {
  const m = useMessages();
  const c = m.calibration;
  const format = useFormat();
  return (
    <List
      label={c.title}
      columns={[
        { id: 'title', label: c.name },
        { id: 'skill', label: c.skill },
        { id: 'state', label: c.state },
        { id: 'items', label: c.items, number: true },
        { id: 'pass', label: c.pass, number: true },
        { id: 'taken', label: c.taken, number: true },
        { id: 'passed', label: c.passedCount, number: true },
        { id: 'running', label: c.runningCount, number: true },
      ]}
    >
      {all.map(({ id, terms, state, figures }) => (
        <tr key={id} aria-current={id === chosen || undefined}>
          <td>
            <button type="button" className={classes.open} onClick={() => onChoose(id)}>
              {terms.title}
            </button>
          </td>
          <td>{c.skillLevel(terms.skill, terms.level)}</td>
          <td>{c.states[state]}</td>
          <td data-number>{format.number(figures.items)}</td>
          <td data-number>{format.percent(terms.pass_score)}</td>
          <td data-number>{format.number(figures.taken)}</td>
          <td data-number>{format.number(figures.passed)}</td>
          <td data-number>{format.number(figures.running)}</td>
        </tr>
      ))}
    </List>
  );
}
