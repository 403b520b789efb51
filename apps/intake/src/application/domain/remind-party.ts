import { PartyReminded, type ApplicationEvent } from '@samanom/contracts/intake';
import {
  Command,
  Forbidden,
  Rejected,
  dateInOslo,
  isBy,
  missingEndorsers,
  type Decision,
  type Endorser,
} from '@samanom/kernel';
import type { Assessment } from '../../assessment/domain/assessment.ts';
import type { Cohort } from '../../cohort/domain/cohort.ts';
import type { Application } from './application.ts';
import { notConflicted } from './not-conflicted.ts';
import { openDraft, openFor } from './open-draft.ts';

interface Reading {
  readonly cohort: Cohort;
  readonly assessment: Assessment;
}

export class RemindParty extends Command<Endorser & { readonly applicationId: string }> {}

/** A party that the text waits for is reminded: by its own municipality, by the lead or by the secretariat, once a day. */
export const remindParty =
  ({ data, meta }: RemindParty): Decision<Application, ApplicationEvent, Reading> =>
  (application, { cohort, assessment }) => {
    notConflicted(assessment, meta.actor);
    const draft = openDraft(application);
    const { lead, municipalities, document, endorsements, reminders } = draft;
    const { role, organisation } = meta.actor;
    if (!municipalities.includes(data.municipalityId)) throw new Forbidden('not-your-municipality');
    if (role === 'contact' && ![lead, data.municipalityId].includes(organisation))
      throw new Forbidden('not-your-municipality');
    openFor(draft, cohort, meta.at);
    if (document === null) throw new Rejected('nothing-presented');
    if (!missingEndorsers(municipalities, document, endorsements).some(isBy(data)))
      throw new Rejected('party-not-missing');
    const last = reminders.find(isBy(data));
    if (last && dateInOslo(last.remindedAt) === dateInOslo(meta.at))
      throw new Rejected('reminded-today');

    return [PartyReminded({ ...data, document, remindedAt: meta.at })];
  };
