import { ParticipationEnded, type ParticipationEvent } from '@samanom/contracts/intake';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import type { Participation } from './participation.ts';

export class EndParticipation extends Command<{
  readonly participationId: string;
  /** The last day in the programme. */
  readonly on: string;
  /** In words; in the event it is the hash of the document that holds it. */
  readonly reason: string;
}> {}

/** Whoever leaves has taken part, and stays counted so. */
export const endParticipation =
  ({ data }: EndParticipation): Decision<Participation, ParticipationEvent> =>
  (participation) => {
    if (participation.status === 'none') throw new NotFound('participation-unknown');
    if (participation.endedOn === data.on) return [];
    if (participation.endedOn !== null)
      throw new Rejected('participation-ended', { on: participation.endedOn });

    return [ParticipationEnded(data)];
  };
