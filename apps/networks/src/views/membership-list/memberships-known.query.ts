import { Inject, Injectable } from '@nestjs/common';
import { Views } from '@samanom/event-store';
import { membershipList, type MembershipRow } from './membership-list.projection.ts';

/** Whether the participations that somebody speaks of can be placed yet. */
@Injectable()
export class MembershipsKnown {
  constructor(@Inject(Views) private readonly views: Views) {}

  /** How many of these can't, because what intake told of them has not arrived, or is not worked off. */
  async missingOf(participationIds: readonly string[]): Promise<number> {
    const shown = await this.views.at([membershipList]);
    const there = await shown
      .rows(membershipList)
      .where('row."participationId" = ANY (:ids::uuid[])', { ids: participationIds })
      .andWhere('row.admitted')
      .getRawMany<MembershipRow>();
    return participationIds.length - there.length;
  }
}
