import { Button } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '~/api/client';
import { rubricQuery, useMe, workQuery } from '~/api/queries';
import type { Assignment, Finding, Rubric, WorkEntry } from '~/api/types';
import { layOut } from '~/features/assignments/store/desk';
import { OwnQuestions } from '~/features/clarifications/OwnQuestions';
import { citedName } from '~/features/rubrics/model';
import { useMessages } from '~/messages';
import { Empty, Page, Section } from '~/shared/Page';
import { Outline } from '~/shell/Outline';
import { TopLine } from '~/shell/TopLine';
import { questionTitle } from '~/surfaces/names';
import classes from './Inbox.module.css';

/** Everything that came back to me, over all projects, with what to do. */
export function InboxPage() {
  const m = useMessages();
  const me = useMe();
  const mine = (me?.projects ?? []).filter((one) =>
    one.roles.some((role) => role === 'annotator' || role === 'reviewer'),
  );
  const queries = useQueries({ queries: mine.map((project) => workQuery(project.slug)) });
  const entries = mine.flatMap((project, index) =>
    (queries[index]?.data?.returned ?? []).map((entry) => ({ project, entry })),
  );
  return (
    <>
      <TopLine places={[{ label: m.inbox.title }]} />
      <Page>
        <Section title={m.inbox.returned} explanation={m.inbox.returnedText}>
          {queries.some((query) => query.isLoading) ? (
            <Outline lines={4} />
          ) : entries.length === 0 ? (
            <Empty title={m.inbox.empty} text={m.inbox.emptyText} />
          ) : (
            <ul className={classes.entries}>
              {entries.map(({ project, entry }) => (
                <Entry key={entry.assignment} slug={project.slug} title={project.title} entry={entry} />
              ))}
            </ul>
          )}
        </Section>
        <OwnQuestions />
      </Page>
    </>
  );
}

function Entry({ slug, title, entry }: { slug: string; title?: string | null; entry: WorkEntry }) {
  const m = useMessages();
  const navigate = useNavigate();
  const person = useMe()?.person.id ?? '';
  const { data: assignment } = useQuery({
    queryKey: ['work', slug, 'assignment', entry.assignment],
    queryFn: ({ signal }) => api.get<Assignment>(`/assignments/${entry.assignment}`, { signal }),
  });
  const { data: rubric } = useQuery({
    ...rubricQuery(slug, assignment?.rubric_version),
    enabled: assignment !== undefined,
  });
  const findings = assignment?.findings ?? [];
  const times = entry.returned_times;
  return (
    <li className={classes.entry}>
      <div className={classes.text}>
        <div>
          <strong>{entry.item_key}</strong> · {title || slug}
          {typeof times === 'number' && times > 0 ? ` · ${m.inbox.times(times)}` : ''}
        </div>
        {findings.map((finding) => (
          <FindingLine key={`${finding.question} ${finding.what_to_do}`} finding={finding} rubric={rubric} />
        ))}
      </div>
      <Button
        variant="filled"
        onClick={() => {
          layOut(person, slug, entry.assignment);
          void navigate({ to: '/projects/$slug/label', params: { slug } });
        }}
        aria-label={`${m.inbox.rework}: ${entry.item_key}`}
      >
        {m.inbox.rework}
      </Button>
    </li>
  );
}

/** One finding: where, how bad, which clause, what to do. */
export function FindingLine({ finding, rubric }: { finding: Finding; rubric: Rubric | undefined }) {
  const m = useMessages();
  const categories: Readonly<Record<string, string>> = m.review.categories;
  const question = rubric?.questions.find((one) => one.id === finding.question);
  const facts = [
    question ? questionTitle(question) : finding.question,
    finding.category && (categories[finding.category] ?? finding.category),
    finding.severity && (m.inbox.severities[finding.severity] ?? finding.severity),
    finding.clause && (rubric ? citedName(rubric.clauses, finding.clause) : m.inbox.clause(finding.clause)),
  ].filter(Boolean);
  return (
    <p className={classes.finding}>
      {finding.what_to_do}
      <small>{facts.join(' · ')}</small>
    </p>
  );
}
