import { GrantSchemePublished, type SchemeEvent } from '@samanom/contracts/intake';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { AwardCriteria } from '../../award-criteria/domain/award-criteria.ts';
import type { GrantScheme } from './grant-scheme.ts';

export class PublishScheme extends Command<
  Omit<Parameters<typeof GrantSchemePublished>[0], 'version'>
> {}

/** The ministry publishes the next version of the scheme, with its five elements. Økonomiregelverket, bestemmelsene ch. 6. */
export const publishScheme =
  ({ data }: PublishScheme): Decision<GrantScheme, SchemeEvent, AwardCriteria> =>
  ({ versions }, criteria) => {
    if (versions.at(-1)?.document === data.document) return [];
    if (!criteria.versions.some(({ version }) => version === data.criteriaVersion))
      throw new Rejected('criteria-unknown', data);

    return [GrantSchemePublished({ ...data, version: versions.length + 1 })];
  };
