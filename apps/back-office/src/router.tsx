import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import i18next from 'i18next';
import { Crashed } from './components/states/crashed.tsx';
import { NotFound } from './components/states/not-found.tsx';
import { Waiting } from './components/states/waiting.tsx';
import { screens, type Screen } from './screens.ts';
import { Guarded } from './shell/guarded.tsx';
import { Shell } from './shell/shell.tsx';
import { parseSearch, writeSearch } from './url/search.ts';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const routeOf = ({ path, area, page, ...screen }: Screen) => {
  const Page = lazyRouteComponent(async () => {
    const [Loaded] = await Promise.all([page(), i18next.loadNamespaces(area)]);
    return { default: () => <Guarded permissions={screen.for}>{<Loaded />}</Guarded> };
  });
  return createRoute({ getParentRoute: () => root, path, component: Page });
};

export const router = createRouter({
  routeTree: root.addChildren(screens.map(routeOf)),
  parseSearch,
  stringifySearch: writeSearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultPendingComponent: Waiting,
  defaultErrorComponent: Crashed,
});
