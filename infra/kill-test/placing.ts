import { randomInt } from 'node:crypto';
import type { Client } from './client.ts';
import { caseWorker } from './people.ts';

interface Membership {
  readonly participationId: string;
  readonly cohortId: string;
  readonly awaited: boolean;
}

/** One of the participations that wait for a network, or have one, is placed in a new one. */
export async function placeOne(networks: Client): Promise<void> {
  const as = caseWorker;
  const { body } = await networks.ask('GET', '/memberships?limit=200', { as });
  const waiting = (body['rows'] as readonly Membership[]).filter(({ awaited }) => awaited);
  const one = waiting[randomInt(Math.max(waiting.length, 1))];
  if (!one) return;
  const network = { cohortId: one.cohortId, name: 'Heiltid', themes: ['full-time'] };
  const formed = await networks.ask('POST', '/networks', { as, body: network });
  const { networkId } = formed.body;
  const path = `/memberships/${one.participationId}/networks`;
  await networks.ask('POST', path, { as, body: { networkId } });
}
