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

const routeTree = root.addChildren([signIn, framed.addChildren([work, label])]);

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
