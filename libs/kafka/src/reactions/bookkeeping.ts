import { idOf, type LoggedEvent } from '@samanom/event-store';
import type pg from 'pg';
import type { Refused } from './carry-out.ts';
import type { AnyReaction } from './reaction.ts';

type Client = Pick<pg.ClientBase, 'query'>;

export const checkpointOf = ({ name }: AnyReaction): string => `reaction ${name}`;

/** Where a reaction stands; its beginning is kept at its first deployment. */
export const startingPoint = async (client: Client, reaction: AnyReaction): Promise<number> => {
  const { rows } = await client.query<{ position: number }>(
    `INSERT INTO event_store.checkpoint AS c
     SELECT $1, CASE WHEN $2 THEN 0 ELSE position END FROM event_store.sequencer
     ON CONFLICT (name) DO UPDATE SET position = c.position RETURNING position`,
    [checkpointOf(reaction), reaction.from === 'beginning'],
  );
  return rows[0]?.position ?? 0;
};

export const moveTo = async (
  client: Client,
  reaction: AnyReaction,
  position: number,
): Promise<void> => {
  await client.query({
    name: 'reached',
    text: 'UPDATE event_store.checkpoint SET position = $2 WHERE name = $1 AND position < $2',
    values: [checkpointOf(reaction), position],
  });
};

/** Streams whose events wait behind one that could not be taken. */
export const parkedStreams = async (
  client: Client,
  reaction: AnyReaction,
): Promise<Set<string>> => {
  const { rows } = await client.query<{ id: string }>(
    'SELECT DISTINCT stream_id AS id FROM event_store.parked WHERE reaction = $1',
    [reaction.name],
  );
  return new Set(rows.map(({ id }) => id));
};

export const park = async (
  client: Client,
  reaction: AnyReaction,
  { eventId, streamId, position }: LoggedEvent,
  error: string,
  at: string,
): Promise<void> => {
  await client.query(
    'INSERT INTO event_store.parked VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING',
    [idOf('parked', reaction.name, eventId), reaction.name, streamId, position, error, at],
  );
};

export const noteRefused = async (
  client: Client,
  reaction: AnyReaction,
  { eventId, position }: LoggedEvent,
  refused: readonly Refused[],
  at: string,
): Promise<void> => {
  for (const { id, command, code, params } of refused)
    await client.query(
      'INSERT INTO event_store.refused VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING',
      [id, reaction.name, command, position, eventId, code, params, at],
    );
};
