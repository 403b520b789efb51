import { sign } from '../dev-issuer/issuer.ts';
import { unless, valuesOf } from './faults.ts';
import { caseWorker } from './people.ts';
import type { System } from './system.ts';

const LAST_TOLD = `SELECT event_id AS value FROM event_store.published ORDER BY sequence DESC LIMIT 1`;

/** Every instance of both services shows, without being behind, what intake told last. */
export async function judgeReading({ home, databases, instances }: System): Promise<string[]> {
  const [after = ''] = await valuesOf<string>(databases.intake, LAST_TOLD);
  const authorization = `Bearer ${await sign(home, caseWorker)}`;
  const routes = { intake: '/participants', networks: '/memberships' };
  const faults = await Promise.all(
    instances.map(async ({ name, service, url }) => {
      const path = `${routes[service]}?after=${after}`;
      const answer = await fetch(`${url}${path}`, { headers: { authorization } });
      await answer.body?.cancel();
      const isRight = answer.status === 200 && !answer.headers.has('view-behind');
      return unless(isRight, `${name} answers ${answer.status} to GET ${path}, or is behind`);
    }),
  );
  return faults.flat();
}
