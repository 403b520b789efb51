import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OpenApi, type Route } from '@samanom/service';
import { randomUUID } from 'node:crypto';
import type { ServiceUnderTest, TestPerson } from './service-under-test.ts';

/** A service in which there is something to show. */
export interface MadeUp {
  readonly service: ServiceUnderTest;
  readonly as: TestPerson;
  /** What stands in a path or has to be in a query: by its name, or as `name of path` where it is another there. */
  readonly known: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

interface Exceptions {
  /** Routes that show things and take no `asOf`, each with its reason. A new one is added here, or takes it. */
  readonly exempt: Readonly<Record<string, string>>;
  /** Routes of which the spec makes nothing to show; others do. */
  readonly nothingMade: readonly string[];
}

/** What every service has, whatever it shows. */
const OF_EVERY_SERVICE: Readonly<Record<string, string>> = {
  '/openapi.json': 'describes this release',
  '/docs': 'describes this release',
  '/health': 'how the service is',
  '/health/live': 'how the service is',
  '/health/ready': 'how the service is',
  '/metrics': 'how the service is',
  '/operations': 'how the service is',
  '/parked': 'what the operator is to do now',
  '/events': 'the log itself, each event with its time',
};

const IDS_AND_HASHES = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|[0-9a-f]{64}/;
const IN_THE_FUTURE = 'asOf=2099-01-01T00:00:00Z';
const BEFORE_ANYTHING = 'asOf=2000-01-01T00:00:00Z';

const takesAsOf = ({ query }: Route) =>
  'asOf' in ((query?.['properties'] as object | undefined) ?? {});

/** The path with every place filled in: with what there is, or what there could be. */
const pathOf = ({ path, query }: Route, known: MadeUp['known']): string => {
  const place = (name: string) =>
    known[`${name} of ${path}`] ??
    known[name] ??
    (name === 'sha256' ? '0'.repeat(64) : randomUUID());
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => place(name));
  const needed = (query?.['required'] ?? []) as readonly string[];
  return `${filled}?${needed.map((name) => `${name}=${place(name)}&`).join('')}`;
};

/** Every GET route of a service takes `?asOf=` and answers as then, or says why it does not. */
export const asOfWalk = (make: () => Promise<MadeUp>, { exempt, nothingMade }: Exceptions): void =>
  describe('every route that shows a view', () => {
    const allExempt = { ...OF_EVERY_SERVICE, ...exempt };
    let made: MadeUp;
    let routes: Route[];

    beforeAll(async () => {
      made = await make();
      routes = made.service.app
        .get(OpenApi)
        .routes()
        .filter(({ method }) => method === 'GET');
    });
    afterAll(() => made.stop());

    const shows = () => routes.filter(({ path }) => !(path in allExempt));
    const get = (route: Route, more = '') =>
      made.service.ask<Record<string, unknown> | undefined>(
        'GET',
        pathOf(route, made.known) + more,
        { as: made.as },
      );

    it('takes asOf, or has its reason not to', () => {
      const without = routes.filter((route) => !takesAsOf(route)).map(({ path }) => path);
      expect(without.toSorted()).toEqual(Object.keys(allExempt).toSorted());
      expect(shows().length).toBeGreaterThan(without.length);
    });

    it('can say nothing of an instant that has not been', async () => {
      for (const route of shows())
        expect({ path: route.path, ...(await get(route, IN_THE_FUTURE)) }).toMatchObject({
          path: route.path,
          status: 400,
          body: { code: 'as-of-in-future' },
        });
    });

    it('shows now what it did not yet show in 2000', async () => {
      for (const route of shows().filter(({ path }) => !nothingMade.includes(path))) {
        const { path } = route;
        const now = await get(route);
        expect({ path, status: now.status }).toEqual({ path, status: 200 });
        const then = await get(route, BEFORE_ANYTHING);
        expect([200, 404]).toContain(then.status);
        if (then.status === 404) continue;
        expect({ path, text: then.text }).not.toEqual({ path, text: now.text });
        expect({ path, text: then.text }).toEqual({
          path,
          text: expect.not.stringMatching(IDS_AND_HASHES),
        });
        const total = now.body?.['total'];
        if (total !== undefined) expect(then.body?.['total']).toBeLessThan(Number(total));
      }
    });
  });
