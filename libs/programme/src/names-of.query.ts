import type { Shown } from '@samanom/event-store';
import { participantList } from './participant-list.projection.ts';

/** The names of participants, by their ids, at the moment shown. */
export const namesOf = async (
  shown: Shown,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (participantIds.length === 0) return new Map();
  const rows = await shown
    .rows(participantList)
    .where('row."participantId" = ANY (:ids)', { ids: [...new Set(participantIds)] })
    .getRawMany<{ participantId: string; name: string }>();
  return new Map(rows.map(({ participantId, name }) => [participantId, name]));
};
