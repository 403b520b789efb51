import { ApplicationSubmitted, type ApplicationEvent } from '@samanom/contracts/intake';
import { Command, Rejected, missingEndorsers, type Decision } from '@samanom/kernel';
import type { Cohort } from '../../cohort/domain/cohort.ts';
import type { Application } from './application.ts';
import { onlyFor, openDraft, openFor } from './open-draft.ts';

export class SubmitApplication extends Command<{ readonly applicationId: string }> {}

/** An application goes in before its deadline (P4), once all three parties of every municipality stand behind it (P1). */
export const submitApplication =
  ({ data, meta }: SubmitApplication): Decision<Application, ApplicationEvent, Cohort> =>
  (application, cohort) => {
    if (application.status === 'submitted') {
      onlyFor(meta.actor, application.lead);
      return [];
    }
    const draft = openDraft(application);
    const { lead, municipalities, document, endorsements, returned } = draft;
    onlyFor(meta.actor, lead);
    openFor(draft, cohort, meta.at);
    if (document === null) throw new Rejected('nothing-presented');
    if (returned?.document === document) throw new Rejected('returned-text-unchanged');
    const missing = missingEndorsers(municipalities, document, endorsements);
    if (missing.length > 0) throw new Rejected('party-missing', { missing });

    return [ApplicationSubmitted({ ...data, document, submittedAt: meta.at })];
  };
