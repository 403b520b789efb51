import type { Shown } from '@samanom/event-store';
import type { KnownOn } from './members-on.ts';
import { participantList, type ParticipantRow } from './participant-list.projection.ts';
import { mergersAt, numbersOn, registerViews } from './register.query.ts';

/** The views that `knownOn` reads. */
export const registerOfParticipants = [participantList, ...registerViews];

/** Whoever participations may speak of: names, numbers on a date, members at all times, and who became whom. */
export const knownOn = async (shown: Shown, on: string): Promise<KnownOn> => {
  const [mergers, numbers, participants] = await Promise.all([
    mergersAt(shown),
    numbersOn(shown, on),
    shown.rows(participantList).getRawMany<ParticipantRow>(),
  ]);
  const joint = participants.filter(({ kind }) => kind === 'joint-participant');
  return {
    on,
    mergers,
    numbers,
    names: new Map(participants.map(({ participantId, name }) => [participantId, name])),
    memberships: new Map(joint.map(({ participantId, members }) => [participantId, members])),
  };
};
