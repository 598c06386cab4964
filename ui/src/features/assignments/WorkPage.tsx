import { Button } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { holds, useMe, workQuery } from '~/api/queries';
import { useMessages } from '~/messages';
import { Empty, Page } from '~/shared/Page';
import { Outline } from '~/shell/Outline';
import { TopLine } from '~/shell/TopLine';
import { byNeed, type ProjectWork } from './model/byNeed';
import { ProjectWorkRow } from './ProjectWorkRow';
import classes from './WorkPage.module.css';

/** My projects with what waits for me: what came back first, then what is begun, then new work. One button starts. */
export function WorkPage() {
  const m = useMessages();
  const me = useMe();
  const navigate = useNavigate();
  const mine = me?.projects ?? [];
  const queries = useQueries({
    queries: mine.map((project) => ({
      ...workQuery(project.slug),
      enabled: project.roles.some((role) => role === 'annotator' || role === 'reviewer'),
    })),
  });
  const works: ProjectWork[] = mine.map((project, index) => ({ project, work: queries[index]?.data }));
  const waiting = queries.some((query) => query.isLoading);
  const sorted = byNeed(works);
  const mayMake = holds(me, undefined, 'owner', 'manager');
  return (
    <>
      <TopLine places={[{ label: m.projects.homeTitle }]} />
      <Page>
        {me && mine.length === 0 ? (
          <Empty
            title={mayMake ? m.projects.listEmpty : m.projects.homeEmpty}
            text={mayMake ? m.projects.homeEmptyOwner : m.projects.homeEmptyText}
          >
            {mayMake && (
              <Button variant="filled" onClick={() => void navigate({ to: '/projects/new' })}>
                {m.projects.newProject}
              </Button>
            )}
          </Empty>
        ) : waiting ? (
          <Outline lines={4} />
        ) : (
          <ul className={classes.projects}>
            {sorted.map(({ project, work }, index) => (
              <ProjectWorkRow key={project.slug} project={project} work={work} first={index === 0} />
            ))}
          </ul>
        )}
      </Page>
    </>
  );
}
