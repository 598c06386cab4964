import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { Problem } from '~/api/problem';
import { meQuery } from '~/api/queries';
import { type SettingsTab, settingsTab } from '~/features/projects/settingsTabs';
import { reviewSearch } from '~/features/reviews/reviewSearch';
import { trackerSearch } from '~/features/tracker/trackerSearch';
import { Frame } from '~/shell/Frame';
import { NotFound } from '~/shell/NotFound';
import { Outline } from '~/shell/Outline';
import { ProblemView } from '~/shell/ProblemView';
import { Root } from '~/shell/Root';

interface Context {
  readonly queries: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ component: Root, notFoundComponent: NotFound });

/** Everything that needs a signed-in person; others are sent to sign in and come back afterwards. */
const framed = createRoute({
  getParentRoute: () => root,
  id: 'framed',
  component: Frame,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queries.ensureQueryData(meQuery);
    } catch (cause) {
      if (cause instanceof Problem && cause.status === 401)
        throw redirect({ to: '/sign-in', search: { to: location.href } });
      throw cause;
    }
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { to?: string } => ({
    to: typeof search.to === 'string' ? search.to : undefined,
  }),
  component: lazyRouteComponent(() => import('~/features/people/SignInPage'), 'SignInPage'),
});

const work = createRoute({
  getParentRoute: () => framed,
  path: '/',
  component: lazyRouteComponent(() => import('~/features/assignments/WorkPage'), 'WorkPage'),
});

const label = createRoute({
  getParentRoute: () => framed,
  path: '/projects/$slug/label',
  staticData: { immersive: true },
  component: lazyRouteComponent(() => import('~/features/assignments/LabelPage'), 'LabelPage'),
});

const link = createRoute({
  getParentRoute: () => root,
  path: '/link/$token',
  component: lazyRouteComponent(() => import('~/features/people/LinkPage'), 'LinkPage'),
});

const account = createRoute({
  getParentRoute: () => framed,
  path: '/settings',
  component: lazyRouteComponent(() => import('~/features/people/AccountPage'), 'AccountPage'),
});

const people = createRoute({
  getParentRoute: () => framed,
  path: '/people',
  component: lazyRouteComponent(() => import('~/features/people/PeoplePage'), 'PeoplePage'),
});

const inbox = createRoute({
  getParentRoute: () => framed,
  path: '/inbox',
  component: lazyRouteComponent(() => import('~/features/inbox/InboxPage'), 'InboxPage'),
});

const hours = createRoute({
  getParentRoute: () => framed,
  path: '/hours',
  component: lazyRouteComponent(() => import('~/features/hours/HoursPage'), 'HoursPage'),
});

const projects = createRoute({
  getParentRoute: () => framed,
  path: '/projects',
  component: lazyRouteComponent(() => import('~/features/projects/ProjectsPage'), 'ProjectsPage'),
});

const newProject = createRoute({
  getParentRoute: () => framed,
  path: '/projects/new',
  validateSearch: (search): { start?: string } => ({
    start: typeof search.start === 'string' ? search.start : undefined,
  }),
  component: lazyRouteComponent(() => import('~/features/setup/NewProjectPage'), 'NewProjectPage'),
});

const project = createRoute({
  getParentRoute: () => framed,
  path: '/projects/$slug',
  component: lazyRouteComponent(() => import('~/features/projects/OverviewPage'), 'OverviewPage'),
});

const settings = createRoute({
  getParentRoute: () => framed,
  path: '/projects/$slug/settings',
  validateSearch: (search): { tab?: SettingsTab } => ({ tab: settingsTab(search.tab) }),
  component: lazyRouteComponent(() => import('~/features/projects/SettingsPage'), 'SettingsPage'),
});

const tracker = createRoute({
  getParentRoute: () => framed,
  path: '/projects/$slug/tracker',
  validateSearch: trackerSearch,
  component: lazyRouteComponent(() => import('~/features/tracker/TrackerPage'), 'TrackerPage'),
});

const heldItems = createRoute({
  getParentRoute: () => framed,
  path: '/projects/$slug/holds',
  component: lazyRouteComponent(() => import('~/features/tracker/HoldsPage'), 'HoldsPage'),
});

const questions = createRoute({
  getParentRoute: () => framed,
  path: '/projects/$slug/questions',
  component: lazyRouteComponent(() => import('~/features/clarifications/QuestionsPage'), 'QuestionsPage'),
});

const precedents = createRoute({
  getParentRoute: () => framed,
  path: '/projects/$slug/precedents',
  component: lazyRouteComponent(() => import('~/features/clarifications/PrecedentsPage'), 'PrecedentsPage'),
});

const qualifications = createRoute({
  getParentRoute: () => framed,
  path: '/projects/$slug/qualifications',
  component: lazyRouteComponent(
    () => import('~/features/calibration/QualificationsPage'),
    'QualificationsPage',
  ),
});

const test = createRoute({
  getParentRoute: () => framed,
  path: '/projects/$slug/tests/$attempt',
  staticData: { immersive: true },
  component: lazyRouteComponent(() => import('~/features/calibration/AttemptPage'), 'AttemptPage'),
});

const releases = createRoute({
  getParentRoute: () => framed,
  path: '/projects/$slug/releases',
  component: lazyRouteComponent(() => import('~/features/exchange/ReleasesPage'), 'ReleasesPage'),
});

const projectHours = createRoute({
  getParentRoute: () => framed,
  path: '/projects/$slug/hours',
  component: lazyRouteComponent(() => import('~/features/hours/ProjectHoursPage'), 'ProjectHoursPage'),
});

const review = createRoute({
  getParentRoute: () => framed,
  path: '/projects/$slug/review',
  staticData: { immersive: true },
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import('~/features/reviews/ReviewPage'), 'ReviewPage'),
});

const inProjects = [
  projects,
  newProject,
  project,
  settings,
  tracker,
  heldItems,
  questions,
  precedents,
  qualifications,
  test,
  releases,
  projectHours,
  review,
] as const;
const routeTree = root.addChildren([
  signIn,
  link,
  framed.addChildren([work, label, account, people, inbox, hours, ...inProjects]),
]);

/** The addresses of the interface; each screen is loaded when it is first opened. */
export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree,
    context: { queries },
    defaultPreload: 'intent',
    defaultPendingComponent: Outline,
    defaultPendingMs: 0,
    defaultPendingMinMs: 0,
    defaultErrorComponent: ({ error, reset }) => <ProblemView cause={error} onRetry={reset} />,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
  interface StaticDataRouteOption {
    /** The rail steps back (labelling, review). */
    immersive?: boolean;
  }
}
