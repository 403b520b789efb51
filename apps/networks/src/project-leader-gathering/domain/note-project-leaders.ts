import {
  ProjectLeaderPresenceNoted,
  type ProjectLeaderGatheringEvent,
  type ProjectLeaderPresence,
} from '@samanom/contracts/networks';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import { thatIs, type ProjectLeaderGathering } from './project-leader-gathering.ts';

export class NoteProjectLeaders extends Command<{
  readonly gatheringId: string;
  readonly rows: readonly ProjectLeaderPresence[];
}> {}

const isNoted = (noted: readonly ProjectLeaderPresence[], row: ProjectLeaderPresence): boolean =>
  noted.some(
    ({ participationId, present, personId }) =>
      participationId === row.participationId &&
      present === row.present &&
      personId === row.personId,
  );

/** What is noted anew is a correction: the later stands, the earlier stays in the log. */
export const noteProjectLeaders =
  (
    { data: { gatheringId, rows } }: NoteProjectLeaders,
    participations: ReadonlySet<string>,
  ): Decision<ProjectLeaderGathering, ProjectLeaderGatheringEvent> =>
  (gathering) => {
    const { status, noted } = thatIs(gathering);
    if (status !== 'held') throw new Rejected('project-leader-gathering-not-held');
    const ids = rows.map(({ participationId }) => participationId);
    const twice = ids.filter((id, n) => ids.indexOf(id) !== n);
    if (twice.length > 0) throw new Rejected('participation-named-twice', { twice });
    const unknown = ids.filter((id) => !participations.has(id));
    if (unknown.length > 0) throw new Rejected('participations-unknown', { unknown });

    return rows
      .filter((row) => !isNoted(noted, row))
      .map((row) => ProjectLeaderPresenceNoted({ gatheringId, ...row }));
  };
