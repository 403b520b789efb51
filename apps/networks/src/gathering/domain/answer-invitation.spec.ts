import { describe, it } from '@jest/globals';
import {
  GatheringAnnounced,
  GatheringCalledOff,
  GatheringHeld,
  GatheringMoved,
  GatheringPlanned,
  InvitationAnswered,
  type GatheringEvent,
  type InvitationAnswerEvent,
} from '@samanom/contracts/networks';
import { replay } from '@samanom/kernel';
import { given, metaOf } from '@samanom/testing';
import type { Network } from '../../network/domain/network.ts';
import { AnswerInvitation, answerInvitation } from './answer-invitation.ts';
import { gathering } from './gathering.ts';
import { invitationAnswers } from './invitation-answers.ts';

const known = { gatheringId: 'g-1', networkId: 'n-1', cohortId: 'c-1', number: 1 as const };
const day = (date: string) => [{ date, from: '10:00', to: '16:00' }];
const where = { days: day('2013-04-10'), place: 'Bodø', online: false };
const planned = GatheringPlanned({ ...known, ...where, programme: 'p' });
const announced = GatheringAnnounced({ ...known, ...where, language: 'nn' });
const unit = { participationId: 'luster', municipalityId: null };
const network: Network = {
  status: 'formed',
  cohortId: 'c-1',
  name: 'Nord',
  themes: ['reputation'],
  geography: null,
  leaders: [{ personId: 'kari', from: null, to: null }],
};
const as = (role: string, organisation = 'm-luster', person = 'ola') =>
  metaOf({ actor: { person, organisation, roles: [role], role } });
const answer = (meta = metaOf(), change: Partial<AnswerInvitation['data']> = {}) =>
  answerInvitation(
    new AnswerInvitation(
      {
        gatheringId: 'g-1',
        ...unit,
        party: 'elected',
        personId: null,
        coming: true,
        reason: null,
        ...change,
      },
      meta,
    ),
    [
      {
        ...unit,
        admitted: true,
        organisations: ['m-luster', 'm-successor'],
        known: new Map([['per', ['employees']]]),
      },
    ],
  );
const story = (
  answers: readonly InvitationAnswerEvent[] = [],
  ...facts: readonly GatheringEvent[]
) =>
  given(invitationAnswers, answers).reading({
    gathering: replay(gathering, facts.length > 0 ? facts : [planned, announced]),
    network,
  });
const answered = (change = {}) =>
  InvitationAnswered({
    gatheringId: 'g-1',
    ...unit,
    party: 'elected',
    personId: null,
    coming: true,
    reason: null,
    on: '2013-04-10',
    ...change,
  });

describe('an invitation', () => {
  it('is answered by a person for himself or herself, with the party of the role', () => {
    const own = answered({ personId: 'ola' });
    story()
      .when(answer(as('elected'), { party: null }))
      .then([own]);
    story()
      .when(answer(as('elected', 'm-successor')))
      .then([own]);
    story()
      .when(answer(as('employees')))
      .thenRejected('not-your-party');
    story()
      .when(answer(as('elected'), { personId: 'berit' }))
      .thenRejected('answer-not-yours');
    story()
      .when(answer(as('elected', 'm-lom')))
      .thenRejected('not-your-municipality');
  });

  it('is answered by the contact for any party, and by leader and secretariat', () => {
    for (const meta of [as('contact'), as('network-leader', 'ks', 'kari'), metaOf()])
      story()
        .when(answer(meta, { personId: 'berit' }))
        .then([answered({ personId: 'berit' })]);
    story()
      .when(answer(as('contact'), { personId: 'per' }))
      .thenRejected('person-of-another-party', { persons: ['per'] });
    story()
      .when(answer(as('contact'), { party: null }))
      .thenRejected('party-unnamed');
    story()
      .when(answer(as('network-leader', 'ks', 'per')))
      .thenRejected('not-your-network');
    story()
      .when(answer(metaOf(), { participationId: 'lom' }))
      .thenRejected('not-in-network');
  });

  it('is answered anew until the gathering is held; the same answer is none', () => {
    const no = { coming: false, reason: 'sick' };
    story([answered()]).when(answer()).then([]);
    story([answered()])
      .when(answer(metaOf(), no))
      .then([answered(no)]);
    story()
      .when(answer(metaOf(), { reason: 'x' }))
      .thenRejected('coming-needs-no-reason');
    const held = GatheringHeld({ ...known, on: '2013-04-10' });
    story([], planned, announced, held).when(answer()).thenRejected('answers-over');
    story([], planned).when(answer()).thenRejected('gathering-not-announced');
    const off = GatheringCalledOff({ ...known, reason: 'snow' });
    story([answered()], planned, announced, off)
      .when(answer())
      .thenRejected('gathering-called-off');
  });

  it('is answered again for the days to which the gathering is moved', () => {
    const moved = GatheringMoved({ ...known, days: day('2013-05-02'), place: 'Bodø', reason: 'f' });
    story([answered()], planned, announced, moved)
      .when(answer())
      .then([answered({ on: '2013-05-02' })]);
  });
});
