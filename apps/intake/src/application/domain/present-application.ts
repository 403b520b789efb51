import {
  ApplicationPresented,
  EndorsementLapsed,
  type ApplicationEvent,
} from '@samanom/contracts/intake';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { Cohort } from '../../cohort/domain/cohort.ts';
import type { Application } from './application.ts';
import { onlyFor, openDraft, openFor } from './open-draft.ts';

export interface FormProblem {
  readonly field: string;
  readonly rule: string;
}

export class PresentApplication extends Command<
  Parameters<typeof ApplicationPresented>[0] & {
    /** What the form's own schema has to say against the text. */
    readonly problems: readonly FormProblem[];
  }
> {}

/** The text is put before the parties. Whoever stood behind another text no longer stands behind this. */
export const presentApplication =
  ({ data, meta }: PresentApplication): Decision<Application, ApplicationEvent, Cohort> =>
  (application, cohort) => {
    const draft = openDraft(application);
    onlyFor(meta.actor, draft.lead);
    if (draft.document === data.document) return [];
    const { rules, themes } = openFor(draft, cohort, meta.at);
    const { problems, ...presented } = data;
    if (problems.length > 0) throw new Rejected('content-incomplete', { problems });
    const outside = presented.themes.filter((theme) => !themes.includes(theme));
    if (outside.length > 0) throw new Rejected('theme-not-in-call', { outside, themes });
    // "Maks. 5 sider": the form's title in the booklet's list of documents (P3).
    if (presented.pages > rules.pageLimit)
      throw new Rejected('too-long', { pages: presented.pages, limit: rules.pageLimit });

    return [
      ApplicationPresented(presented),
      ...draft.endorsements.map(({ municipalityId, party, document }) =>
        EndorsementLapsed({ applicationId: data.applicationId, municipalityId, party, document }),
      ),
    ];
  };
