import { InvitationAnswered, type InvitationAnswerEvent } from '@samanom/contracts/networks';
import {
  Command,
  Forbidden,
  Rejected,
  isParty,
  type Actor,
  type Decision,
  type Party,
} from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { arrangedAt, firstDay, isHeld, standing } from './arranged.ts';
import type { Expected, Unit } from './attendance.ts';
import { checkPersons } from './check-persons.ts';
import type { Arranged, Gathering } from './gathering.ts';
import type { InvitationAnswers } from './invitation-answers.ts';
import { mayActForUnit } from './may-act-for-unit.ts';

export class AnswerInvitation extends Command<
  Unit & {
    readonly gatheringId: string;
    readonly party: Party | null;
    readonly personId: string | null;
    readonly coming: boolean;
    readonly reason: string | null;
  }
> {}

type Whose = Pick<AnswerInvitation['data'], 'party' | 'personId'>;

/** Who speaks for a party answers for himself or herself. */
const answersFor = ({ role, person }: Actor, { party, personId }: Whose) => {
  if (!isParty(role)) {
    if (party === null) throw new Rejected('party-unnamed');
    return { party, personId };
  }
  if (personId !== null && personId !== person) throw new Forbidden('answer-not-yours');
  return { party: party ?? role, personId: person };
};

/** There is an invitation, and the gathering has not begun. */
const invited = (gathering: Gathering): Arranged => {
  const arranged = standing(arrangedAt(gathering));
  if (arranged.status === 'planned') throw new Rejected('gathering-not-announced');
  if (isHeld(arranged)) throw new Rejected('answers-over');
  return arranged;
};

export const answerInvitation =
  (
    { data, meta }: AnswerInvitation,
    expected: readonly Expected[],
  ): Decision<
    InvitationAnswers,
    InvitationAnswerEvent,
    { readonly gathering: Gathering; readonly network: Network }
  > =>
  (answers, { gathering, network }) => {
    const { gatheringId, participationId, municipalityId, coming, reason } = data;
    const whose = answersFor(meta.actor, data);
    const answering = mayActForUnit(meta, network, expected, data, [whose.party]);
    if (whose.personId !== null && whose.personId !== meta.actor.person)
      checkPersons(answering, whose.party, [whose.personId]);
    const on = firstDay(invited(gathering));
    const given = answers.find(
      ({ party, personId }) => party === whose.party && personId === whose.personId,
    );
    if (given?.coming === coming && given.on === on && reason === null && given.reason === null)
      return [];
    if (coming && reason !== null) throw new Rejected('coming-needs-no-reason');

    const unit = { participationId, municipalityId };
    return [InvitationAnswered({ gatheringId, ...unit, ...whose, coming, reason, on })];
  };
