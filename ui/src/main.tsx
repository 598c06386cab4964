import '~/shell/mantineStyles';
import '~/shell/page.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type AnyRoute, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Problem } from '~/api/problem';
import { meQuery } from '~/api/queries';
import { MessagesProvider } from '~/messages';
import { makeRouter } from '~/router';
import { adoptTheme, theme } from '~/theme';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      refetchOnWindowFocus: false,
      // A refusal stays one however often it is asked; only a lost connection is worth asking again.
      retry: (count, cause) => !(cause instanceof Problem) && count < 2,
    },
  },
});
const router = makeRouter(queries);

// Who is there and the code of the page are asked for at once, not one after the other.
void queries.prefetchQuery(meQuery);
const routes: Record<string, AnyRoute | undefined> = router.routesById;
for (const { routeId } of router.matchRoutes(router.latestLocation)) {
  const route = routes[routeId];
  if (route) void router.loadRouteChunk(route);
}

adoptTheme(document);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <QueryClientProvider client={queries}>
          <MessagesProvider>
            <RouterProvider router={router} />
          </MessagesProvider>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
