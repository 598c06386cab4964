import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { holds, useMe } from '~/api/queries';
import { useFormat, useMessages } from '~/messages';
import { List } from '~/shared/List';
import { Loaded } from '~/shared/Loaded';
import { Empty, Page, Section } from '~/shared/Page';
import { TopLine } from '~/shell/TopLine';
import { projectsQuery } from './api';

/** The projects one is in (or all, for owners of the installation). */
export function ProjectsPage() {
  const m = useMessages();
  const format = useFormat();
  const me = useMe();
  const navigate = useNavigate();
  const query = useQuery(projectsQuery);
  const mayMake = holds(me, undefined, 'owner', 'manager');
  const make = mayMake && (
    <Button variant="filled" onClick={() => void navigate({ to: '/projects/new' })}>
      {m.projects.newProject}
    </Button>
  );
  return (
    <>
      <TopLine places={[{ label: m.projects.listTitle }]} />
      <Page>
        <Section title={m.projects.listTitle} actions={make}>
          <Loaded query={query}>
            {(projects) =>
              projects.length === 0 ? (
                <Empty
                  title={m.projects.listEmpty}
                  text={mayMake ? m.projects.homeEmptyOwner : m.projects.homeEmptyText}
                />
              ) : (
                <List
                  label={m.projects.listTitle}
                  columns={[
                    { id: 'title', label: m.manage.title },
                    { id: 'state', label: m.manage.state },
                    { id: 'roles', label: m.manage.role },
                    { id: 'due', label: m.manage.dueDate },
                  ]}
                >
                  {projects.map((project) => (
                    <tr key={project.slug}>
                      <td>
                        <Link to="/projects/$slug" params={{ slug: project.slug }}>
                          {project.title || project.slug}
                        </Link>
                      </td>
                      <td>{m.manage.projectStates[project.state]}</td>
                      <td data-quiet>
                        {(project.roles ?? []).map((role) => m.manage.roles[role]).join(', ')}
                      </td>
                      <td data-quiet>{project.due_at ? format.date(project.due_at) : ''}</td>
                    </tr>
                  ))}
                </List>
              )
            }
          </Loaded>
        </Section>
      </Page>
    </>
  );
}
