import { ParticipationBegun, type ParticipationEvent } from '@samanom/contracts/intake';
import { Command, type Decision } from '@samanom/kernel';
import type { Application } from '../../application/domain/application.ts';
import type { Participation } from './participation.ts';

export class BeginParticipation extends Command<{
  readonly applicationId: string;
  readonly participationId: string;
  readonly on: string;
}> {}

/** Who is admitted takes part, unless the decision has been put right meanwhile, or a printed list has it already. */
export const beginParticipation =
  ({ data }: BeginParticipation): Decision<Participation, ParticipationEvent, Application> =>
  (participation, application) => {
    if (application.status !== 'decided' || application.decision.outcome !== 'admitted') return [];
    if (participation.status === 'listed') return [];
    if (participation.status === 'begun' && participation.endedOn === null) return [];
    const { cohortId, lead: participantId, municipalities } = application;

    return [
      ParticipationBegun({ ...data, cohortId, participantId, municipalities: [...municipalities] }),
    ];
  };
