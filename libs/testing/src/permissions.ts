import { roleNames } from '@samanom/contracts/gateway';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceUnderTest } from './service-under-test.ts';

/** One line of docs/permissions.md. */
export interface PermittedRoute {
  readonly route: string;
  readonly isOpen: boolean;
  /** Whether somebody comes in who shows nothing. */
  readonly strangers: boolean;
  /** In the order in which roles are declared. */
  readonly roles: readonly string[];
}

const ROW = /^\| `([A-Z]+ [^`]+)` \| (open|`[^`]+`(?:, formal)?) \| (.*) \|$/;

/** Who may ask a service for what, as docs/permissions.md says it. */
export const permissionsDocument = (): string =>
  readFileSync(join(import.meta.dirname, '../../../docs/permissions.md'), 'utf8');

/** The lines of one table. */
export const permittedRoutes = (table: string): readonly PermittedRoute[] =>
  table.split('\n').flatMap((line) => {
    const [, route = '', asked = '', whom = ''] = ROW.exec(line) ?? [];
    if (!route || route === 'Route') return [];
    const held = whom.split(', ');
    const isOpen = asked === 'open';
    return [
      {
        route,
        isOpen,
        strangers: isOpen,
        roles: roleNames.filter((role) => isOpen || held.includes(role)),
      },
    ];
  });

/** Long enough for a machine that is busy. */
const LIVES_S = 3000;
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** What the door itself says, before anything is done: with a key that no command has, and a question that no list knows. */
const answered = async (service: ServiceUnderTest, route: string, as?: string) => {
  const [method, path = ''] = route.split(' ');
  const { status, body } = await service.ask(
    method as 'GET',
    `${path.replace(/\{\w+\}/g, NOBODY)}?asked=at-the-door`,
    {
      ...(as && { as }),
      ...(method !== 'GET' && { body: {}, headers: { 'idempotency-key': 'none' } }),
    },
  );
  return { status, code: (body as { code?: string } | undefined)?.code };
};

/** Asks a route with every role there is: who comes in, and whether somebody does who shows nothing. */
export const whoComesIn = async (
  service: ServiceUnderTest,
  { route, isOpen }: Pick<PermittedRoute, 'route' | 'isOpen'>,
  tokens: ReadonlyMap<string, string>,
): Promise<PermittedRoute> => {
  const asked = await Promise.all(
    [...tokens].map(async ([role, token]) => {
      const { status, code } = await answered(service, route, token);
      return code !== 'permission-missing' && (isOpen || status !== 401) ? [role] : [];
    }),
  );
  const roles = asked.flat();
  const nobody = await answered(service, route);
  const strangers = isOpen ? nobody.code !== 'permission-missing' : nobody.status !== 401;
  return { route, isOpen, strangers, roles };
};

/** A token for each role there is. */
export const tokensOfAllRoles = async (
  service: ServiceUnderTest,
): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await Promise.all(
      roleNames.map(
        async (role) =>
          [
            role,
            await service.token(
              { roles: [role], organisation: 'ministry' },
              { exp: Math.floor(Date.now() / 1000) + LIVES_S },
            ),
          ] as const,
      ),
    ),
  );
