import { AwardCriteriaPublished, type CriteriaEvent } from '@samanom/contracts/intake';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { AwardCriteria } from './award-criteria.ts';

export class PublishCriteria extends Command<
  Omit<Parameters<typeof AwardCriteriaPublished>[0], 'version'>
> {}

/** The ministry publishes the next version of its award criteria. Those that calls were made with stay as they are. */
export const publishCriteria =
  ({ data }: PublishCriteria): Decision<AwardCriteria, CriteriaEvent> =>
  ({ versions }) => {
    if (versions.at(-1)?.document === data.document) return [];
    const ids = data.items.map(({ id }) => id);
    const twice = ids.filter((id, n) => ids.indexOf(id) !== n);
    if (twice.length > 0) throw new Rejected('criterion-twice', { twice });

    return [AwardCriteriaPublished({ ...data, version: versions.length + 1 })];
  };
