import { CallPublished, formVersionOf, type CohortEvent } from '@samanom/contracts/intake';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import type { ApplicationForm } from '../../application-form/domain/application-form.ts';
import type { GrantScheme } from '../../grant-scheme/domain/grant-scheme.ts';
import type { Cohort } from './cohort.ts';

export class PublishCall extends Command<
  Omit<Parameters<typeof CallPublished>[0], 'rules'> & {
    readonly form: string;
    readonly formVersion: number;
    readonly scheme: string;
    readonly schemeVersion: number;
  }
> {}

interface Publications {
  readonly form: ApplicationForm;
  readonly scheme: GrantScheme;
}

/** What the call is pinned to: of the form its page limit, of the scheme its award criteria. */
const rulesOf = (
  { form, formVersion, scheme, schemeVersion }: PublishCall['data'],
  published: Publications,
): Parameters<typeof CallPublished>[0]['rules'] => {
  const asked = formVersionOf(form, formVersion, published.form.versions);
  if (!asked) throw new Rejected('form-unknown', { form, formVersion });
  const under = published.scheme.versions.find(({ version }) => version === schemeVersion);
  if (!under) throw new Rejected('scheme-unknown', { scheme, schemeVersion });
  const { pageLimit } = asked;
  const { criteria, criteriaVersion } = under;
  return { form, formVersion, pageLimit, scheme, schemeVersion, criteria, criteriaVersion };
};

/** The ministry publishes the call; from now on the cohort takes applications, and what they are asked for and judged by stays. */
export const publishCall =
  ({ data, meta }: PublishCall): Decision<Cohort, CohortEvent, Publications> =>
  (cohort, published) => {
    if (cohort.status === 'none') throw new NotFound('cohort-unknown', data);
    if (cohort.status === 'open' && cohort.text === data.text) return [];
    if (cohort.status === 'open') throw new Rejected('call-published-already');
    const { cohortId, text, applicants, deadline } = data;
    if (deadline <= meta.at) throw new Rejected('deadline-in-past', { deadline });
    const rules = rulesOf(data, published);

    return [CallPublished({ cohortId, text, rules, applicants, deadline })];
  };
