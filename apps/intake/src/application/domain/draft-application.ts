import { ApplicationDrafted, type ApplicationEvent } from '@samanom/contracts/intake';
import { Command, Rejected, dateInOslo, type Decision } from '@samanom/kernel';
import type { Cohort } from '../../cohort/domain/cohort.ts';
import type { MunicipalityNumbers } from '../../municipality-numbers/domain/municipality-numbers.ts';
import type { Participant } from '../../participant/domain/participant.ts';
import type { Application } from './application.ts';
import { onlyFor, openCall } from './open-draft.ts';

export class DraftApplication extends Command<{
  readonly applicationId: string;
  readonly cohortId: string;
  readonly lead: string;
  readonly municipalities: string[];
}> {}

/** One municipality begins an application, alone or as the lead of several (P5). */
export const draftApplication =
  ({
    data,
    meta,
  }: DraftApplication): Decision<
    Application,
    ApplicationEvent,
    {
      readonly cohort: Cohort;
      readonly municipalities: readonly Participant[];
      readonly register: MunicipalityNumbers;
    }
  > =>
  (application, { cohort, municipalities, register }) => {
    onlyFor(meta.actor, data.lead);
    if (application.status !== 'none') throw new Rejected('application-exists');
    const { applicants } = openCall(cohort, meta.at);
    if (!data.municipalities.includes(data.lead)) throw new Rejected('lead-not-among-applicants');
    if (applicants?.jointly === false && data.municipalities.length > 1)
      throw new Rejected('joint-not-allowed');
    const outside = data.municipalities.filter((id) => applicants?.only?.includes(id) === false);
    if (outside.length > 0) throw new Rejected('not-invited', { outside });
    const unknown = data.municipalities.filter(
      (_, n) => municipalities[n]?.status !== 'municipality',
    );
    if (unknown.length > 0) throw new Rejected('municipality-unknown', { unknown });

    const today = dateInOslo(meta.at);
    for (const municipalityId of data.municipalities) {
      const end = register.mergers.find(
        ({ merged, on }) => merged.includes(municipalityId) && on <= today,
      );
      if (end) throw new Rejected('municipality-merged', { ...end, municipalityId });
    }

    return [ApplicationDrafted(data)];
  };
