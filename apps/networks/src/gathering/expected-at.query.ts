import { Inject, Injectable } from '@nestjs/common';
import { Views, type Shown } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { carrierOn, mergersAt } from '@samanom/programme';
import {
  invitationAnswer,
  type InvitationAnswerRow,
} from '../views/attendance/invitation-answer.projection.ts';
import { memberViews, membersOf } from '../views/network/members-of.query.ts';
import type { Expected, Unit } from './domain/attendance.ts';
import type { Gathering } from './domain/gathering.ts';

type Answered = Pick<
  InvitationAnswerRow,
  'personId' | 'participationId' | 'municipalityId' | 'party'
>;

/** What these persons have answered for themselves: as a party of which municipality, their sign-in said. */
const ownAnswers = (shown: Shown, personIds: readonly string[]): Promise<readonly Answered[]> =>
  personIds.length === 0
    ? Promise.resolve([])
    : shown
        .rows(invitationAnswer)
        .where('row."personId" = ANY (:personIds::uuid[])', { personIds })
        .andWhere('row.by = row."personId"')
        .getRawMany<Answered>();

const partiesOf = (answers: readonly Answered[], unit: Unit): Expected['known'] => {
  const own = answers.filter(
    (one) =>
      one.participationId === unit.participationId && one.municipalityId === unit.municipalityId,
  );
  return new Map(
    answers.map(({ personId }) => [
      personId ?? '',
      own.filter((one) => one.personId === personId).map(({ party }) => party),
    ]),
  );
};

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
    const shown = await this.views.at([...memberViews, invitationAnswer]);
    const [members, mergers, answers] = await Promise.all([
      membersOf(shown, [networkId], days[0]?.date ?? ''),
      mergersAt(shown),
      ownAnswers(shown, personIds),
    ]);
    const today = dateInOslo(now);
    return members.map((member) => {
      const { participationId, municipalityId, admitted, municipalities } = member;
      const ids = municipalities.map((one) => one.municipalityId);
      const carriers = ids.map((id) => carrierOn(mergers, id, today));
      return {
        participationId,
        municipalityId,
        admitted,
        organisations: [...ids, ...carriers],
        known: partiesOf(answers, member),
      };
    });
  }
}
