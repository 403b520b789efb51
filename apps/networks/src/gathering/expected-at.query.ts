import { Inject, Injectable } from '@nestjs/common';
import { Views } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { carrierOn, mergersAt } from '@samanom/programme';
import { memberViews, membersOf } from '../views/network/members-of.query.ts';
import type { Expected } from './domain/attendance.ts';
import type { Gathering } from './domain/gathering.ts';
import { knownPartiesViews, partiesKnown } from './known-parties.query.ts';

/** Whom the rules expect at a gathering: who is in its network on its first day, and who speaks for them now. */
@Injectable()
export class ExpectedAt {
  constructor(@Inject(Views) private readonly views: Views) {}

  /** `personIds`: whose party is asked for, where it is known. */
  async of(
    gathering: Gathering,
    now: string,
    personIds: readonly string[] = [],
  ): Promise<readonly Expected[]> {
    if (gathering.status === 'none') return [];
    const { networkId, days } = gathering;
    const on = days[0]?.date ?? '';
    const shown = await this.views.at([...memberViews, ...knownPartiesViews]);
    const [members, mergers, knownOf] = await Promise.all([
      membersOf(shown, [networkId], on),
      mergersAt(shown),
      partiesKnown(shown, personIds, on),
    ]);
    const today = dateInOslo(now);
    return members.map(({ participationId, municipalityId, admitted, municipalities }) => {
      const ids = municipalities.map((one) => one.municipalityId);
      const carriers = ids.map((id) => carrierOn(mergers, id, today));
      const unit = { participationId, municipalityId, organisations: [...ids, ...carriers] };
      return { ...unit, admitted, known: knownOf(unit) };
    });
  }
}
