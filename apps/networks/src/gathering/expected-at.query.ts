import { Inject, Injectable } from '@nestjs/common';
import { Views } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { carrierOn, mergersAt } from '@samanom/programme';
import { memberViews, membersOf } from '../views/network/members-of.query.ts';
import type { Expected } from './domain/attendance.ts';
import type { Gathering } from './domain/gathering.ts';

/** Whom the rules expect at a gathering: who is in its network on its first day, and who speaks for them now. */
@Injectable()
export class ExpectedAt {
  constructor(@Inject(Views) private readonly views: Views) {}

  async of(gathering: Gathering, now: string): Promise<readonly Expected[]> {
    if (gathering.status === 'none') return [];
    const { networkId, days } = gathering;
    const shown = await this.views.at(memberViews);
    const [members, mergers] = await Promise.all([
      membersOf(shown, [networkId], days[0]?.date ?? ''),
      mergersAt(shown),
    ]);
    const today = dateInOslo(now);
    return members.map(({ participationId, municipalityId, admitted, municipalities }) => {
      const ids = municipalities.map((one) => one.municipalityId);
      const carriers = ids.map((id) => carrierOn(mergers, id, today));
      return { participationId, municipalityId, admitted, organisations: [...ids, ...carriers] };
    });
  }
}
