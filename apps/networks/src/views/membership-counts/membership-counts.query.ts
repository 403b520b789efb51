import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { CountBy, MembershipCounts } from '@samanom/contracts/networks';
import { Views, type Moment } from '@samanom/event-store';
import { cohortList, type CohortRow } from '@samanom/programme';
import { memberViews, membersOf } from '../network/members-of.query.ts';
import { networkList, type NetworkRow } from '../network/network-list.projection.ts';
import { countMemberships } from './count-memberships.ts';

export class CountMemberships {
  constructor(
    readonly by: CountBy,
    readonly on: string,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(CountMemberships)
class CountMembershipsHandler implements IQueryHandler<CountMemberships> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ by, on, moment }: CountMemberships): Promise<MembershipCounts> {
    const shown = await this.views.at([networkList, cohortList, ...memberViews], moment);
    const [networks, cohorts] = await Promise.all([
      shown.rows(networkList).getRawMany<NetworkRow>(),
      shown.rows(cohortList).orderBy('row.deadline').getRawMany<CohortRow>(),
    ]);
    const ids = networks.map(({ networkId }) => networkId);
    const counts = countMemberships(networks, await membersOf(shown, ids, on), { by, on });
    return {
      by,
      on,
      rows: cohorts.flatMap(({ cohortId, name, nature }) =>
        counts
          .filter((one) => one.cohortId === cohortId)
          .map((one) => ({ ...one, cohort: name, nature }))
          .toSorted((one, other) => one.key.localeCompare(other.key)),
      ),
    };
  }
}

export const membershipCountsHandlers = [CountMembershipsHandler];
