import { Link } from '@tanstack/react-router';
import { holds, useMe } from '~/api/queries';
import type { Role } from '~/api/types';
import { useMessages } from '~/messages';
import { TopLine } from '~/shell/TopLine';
import classes from './ProjectTabs.module.css';

const tabs = [
  { to: '/projects/$slug', words: 'overview', roles: [] },
  { to: '/projects/$slug/tracker', words: 'tracker', roles: ['owner', 'manager', 'lead', 'observer'] },
  { to: '/projects/$slug/holds', words: 'holds', roles: ['owner', 'manager', 'lead'] },
  { to: '/projects/$slug/questions', words: 'questions', roles: ['owner', 'manager', 'lead'] },
  { to: '/projects/$slug/precedents', words: 'precedents', roles: [] },
  { to: '/projects/$slug/qualifications', words: 'qualifications', roles: ['owner', 'manager', 'lead'] },
  { to: '/projects/$slug/releases', words: 'releases', roles: ['owner', 'manager', 'lead', 'observer'] },
  { to: '/projects/$slug/hours', words: 'hours', roles: ['owner', 'manager'] },
  { to: '/projects/$slug/settings', words: 'settings', roles: ['owner', 'manager', 'lead'] },
] as const satisfies readonly { to: string; words: string; roles: readonly Role[] }[];

/** The top line of a project's pages: its name and the pages this person may use. */
export function ProjectTop({ slug, title, here }: { slug: string; title?: string | null; here: string }) {
  const m = useMessages();
  const me = useMe();
  const known = title ?? me?.projects.find((one) => one.slug === slug)?.title ?? slug;
  const allowed = tabs.filter((tab) => tab.roles.length === 0 || holds(me, slug, ...tab.roles));
  return (
    <TopLine places={[{ label: known, to: `/projects/${slug}` }, { label: here }]}>
      <nav className={classes.tabs} aria-label={known}>
        {allowed.map((tab) => (
          <Link
            key={tab.to}
            to={tab.to}
            params={{ slug }}
            className={classes.tab}
            activeOptions={{ exact: true, includeSearch: false }}
          >
            {m.projects[tab.words]}
          </Link>
        ))}
      </nav>
    </TopLine>
  );
}
