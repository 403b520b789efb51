import { InterestExpressed, type InterestEvent } from '@samanom/contracts/intake';
import {
  Command,
  Forbidden,
  Rejected,
  dateInOslo,
  isSameMandate,
  type Decision,
} from '@samanom/kernel';
import type { Cohort } from '../../cohort/domain/cohort.ts';
import type { MunicipalityNumbers } from '../../municipality-numbers/domain/municipality-numbers.ts';
import type { Participant } from '../../participant/domain/participant.ts';
import type { Interest } from './interest.ts';

export class ExpressInterest extends Command<Parameters<typeof InterestExpressed>[0]> {}

interface Read {
  readonly municipality: Participant;
  readonly register: MunicipalityNumbers;
  /** The calls that may be open. */
  readonly calls: readonly Cohort[];
}

const openAt = (calls: readonly Cohort[], at: string) =>
  calls.find((call) => call.status === 'open' && at <= call.deadline);

/** A municipality says itself that it wants to take part, or the secretariat records its letter; in a call one applies. */
export const expressInterest =
  ({ data, meta }: ExpressInterest): Decision<Interest, InterestEvent, Read> =>
  (interest, { municipality, register, calls }) => {
    const { role, organisation } = meta.actor;
    if (role === 'contact' && organisation !== data.municipalityId)
      throw new Forbidden('not-your-municipality');
    if (municipality.status !== 'municipality')
      throw new Rejected('municipality-unknown', { unknown: [data.municipalityId] });
    if (interest.status !== 'none') {
      if (isSameMandate(interest.mandate, data.mandate)) return [];
      throw new Rejected('interest-exists', { caseNumber: data.mandate.caseNumber });
    }
    const call = openAt(calls, meta.at);
    if (call?.status === 'open')
      throw new Rejected('call-open', { cohort: call.name, deadline: call.deadline });
    if (data.mandate.date > dateInOslo(meta.at))
      throw new Rejected('mandate-in-future', { date: data.mandate.date });

    const { municipalityId, mandate } = data;
    const end = register.mergers.find(
      ({ merged, on }) => merged.includes(municipalityId) && on <= mandate.date,
    );
    if (end) throw new Rejected('municipality-merged', { ...end, municipalityId });

    return [InterestExpressed(data)];
  };
