import { ApplicationEndorsed, type ApplicationEvent } from '@samanom/contracts/intake';
import {
  Command,
  Forbidden,
  Rejected,
  dateInOslo,
  isBy,
  isSameMandate,
  type Decision,
} from '@samanom/kernel';
import type { Application, ApplicationEndorsement } from './application.ts';
import { endorserOf } from './endorser-of.ts';
import { openDraft } from './open-draft.ts';

export class EndorseApplication extends Command<{
  readonly applicationId: string;
  readonly document: string;
  readonly mandate: ApplicationEndorsement['mandate'];
  readonly reservation: string | null;
}> {}

const says = (one: ApplicationEndorsement, other: EndorseApplication['data']): boolean =>
  one.document === other.document &&
  one.reservation === other.reservation &&
  isSameMandate(one.mandate, other.mandate);

/** One party stands behind the text that it has read, on the mandate of the body it speaks for. Booklet, P1 and P2. */
export const endorseApplication =
  ({ data, meta }: EndorseApplication): Decision<Application, ApplicationEvent> =>
  (application) => {
    const draft = openDraft(application);
    const endorser = endorserOf(meta.actor);
    if (!draft.municipalities.includes(endorser.municipalityId))
      throw new Forbidden('not-your-municipality');
    if (draft.document === null) throw new Rejected('nothing-presented');
    if (data.document !== draft.document)
      throw new Rejected('document-not-current', { current: draft.document });
    if (data.mandate.date > dateInOslo(meta.at))
      throw new Rejected('mandate-in-future', { date: data.mandate.date });
    if (draft.endorsements.some((given) => isBy(endorser)(given) && says(given, data))) return [];

    return [ApplicationEndorsed({ ...data, ...endorser })];
  };
