import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { holds, projectQuery, rubricQuery, useMe } from '~/api/queries';
import { queueQuery } from '~/features/clarifications/api';
import { RubricPane } from '~/features/rubrics/RubricPane';
import { holdsQuery, progressQuery } from '~/features/tracker/api';
import { useFreshItems } from '~/features/tracker/useFreshItems';
import { useFormat, useMessages } from '~/messages';
import { Loaded } from '~/shared/Loaded';
import { Page, Section } from '~/shared/Page';
import { Attention } from './Attention';
import { jobsQuery, membersQuery, type StageView, teamWarningsQuery } from './api';
import { nextStep } from './model/nextStep';
import { NextStepView } from './NextStepView';
import classes from './OverviewPage.module.css';
import { ProjectTop } from './ProjectTabs';
import { StateBar } from './StateBar';
import { WorkflowView } from './WorkflowView';

/** A project at a glance: how far, what needs attention, what to do next. */
export function OverviewPage() {
  const m = useMessages();
  const format = useFormat();
  const me = useMe();
  const { slug } = useParams({ from: '/framed/projects/$slug' });
  const sees = holds(me, slug, 'owner', 'manager', 'lead', 'observer');
  const leads = holds(me, slug, 'owner', 'manager', 'lead');
  const manages = holds(me, slug, 'owner', 'manager');
  const project = useQuery(projectQuery(slug));
  const progress = useQuery({ ...progressQuery(slug), enabled: sees });
  const open = useQuery({ ...holdsQuery(slug), enabled: leads });
  const questions = useQuery({ ...queueQuery(slug, 'open', undefined), enabled: leads });
  const team = useQuery({ ...membersQuery(slug), enabled: manages });
  const lacks = useQuery({ ...teamWarningsQuery(slug), enabled: manages });
  const jobs = useQuery({ ...jobsQuery(slug), enabled: manages });
  useFreshItems(slug, 0);
  const rubric = useQuery(rubricQuery(slug));
  const ready =
    (!sees || progress.data !== undefined) && (!leads || !open.isPending) && (!manages || !team.isPending);
  return (
    <Loaded query={project}>
      {(view) => {
        const states = progress.data?.states ?? {};
        const waiting = open.data?.filter((hold) => !hold.resolved_at).length;
        const forecast = progress.data?.forecast;
        const step = nextStep({
          roles: me?.projects.find((one) => one.slug === slug)?.roles ?? view.roles,
          installationOwner: me?.person.owner ?? false,
          state: view.state,
          states,
          openHolds: waiting,
          annotators: team.data?.filter((one) => one.roles.includes('annotator')).length,
        });
        return (
          <>
            <ProjectTop slug={slug} title={view.title} here={m.projects.overview} />
            <Page>
              {ready && <NextStepView slug={slug} step={step} state={view.state} />}
              {sees && (
                <Section
                  title={m.projects.progress}
                  explanation={
                    forecast?.finish && forecast.low && forecast.high
                      ? m.projects.forecast(
                          format.date(forecast.finish),
                          format.date(forecast.low),
                          format.date(forecast.high),
                        )
                      : undefined
                  }
                >
                  <StateBar states={states} />
                </Section>
              )}
              {leads && (
                <Section title={m.projects.attention}>
                  <Attention
                    slug={slug}
                    states={states}
                    holds={waiting ?? 0}
                    questions={questions.data?.length ?? 0}
                    shortages={lacks.data ?? []}
                    failed={jobs.data?.filter((job) => job.state === 'failed').length ?? 0}
                    dueAt={view.due_at}
                  />
                </Section>
              )}
              <Section title={m.projects.flow}>
                <WorkflowView stages={(view.workflow as readonly StageView[] | undefined) ?? []} />
              </Section>
              {rubric.data && (
                <Section title={m.projects.rubric}>
                  <div className={classes.rubric}>
                    <RubricPane rubric={rubric.data} />
                  </div>
                </Section>
              )}
            </Page>
          </>
        );
      }}
    </Loaded>
  );
}
