import { describe, it } from '@jest/globals';
import {
  GatheringAnnounced,
  GatheringCalledOff,
  GatheringClosed,
  GatheringHeld,
  GatheringMoved,
  GatheringPlanned,
  GatheringProgrammeSet,
  GatheringRecorded,
  type GatheringDay,
  type GatheringEvent,
} from '@samanom/contracts/networks';
import { given, metaOf } from '@samanom/testing';
import type { Network } from '../../network/domain/network.ts';
import { AnnounceGathering, announceGathering } from './announce-gathering.ts';
import { CallOffGathering, callOffGathering } from './call-off-gathering.ts';
import { CloseGathering, closeGathering } from './close-gathering.ts';
import { gathering } from './gathering.ts';
import { HoldGathering, holdGathering } from './hold-gathering.ts';
import { MoveGathering, moveGathering } from './move-gathering.ts';
import { PlanGathering, planGathering } from './plan-gathering.ts';
import { RecordGathering, recordGathering } from './record-gathering.ts';
import { SetProgramme, setProgramme } from './set-programme.ts';

const nord: Network = {
  status: 'formed',
  name: 'Nord',
  cohortId: 'c-1',
  themes: ['reputation'],
  geography: null,
  leaders: [],
};
const day = (date: string): GatheringDay => ({ date, from: '10:00', to: '16:00' });
const twoDays = [day('2013-04-10'), day('2013-04-11')];
const gatheringId = 'g-1';
const known = { gatheringId, networkId: 'n-1', cohortId: 'c-1', number: 1 as const };
const where = { place: 'Bodø', online: false };
const programme = { arrangedBy: 'KS', onlineAddress: null, items: [] };

const planned = GatheringPlanned({ ...known, days: twoDays, ...where, programme: 'p' });
const announced = GatheringAnnounced({ ...known, days: twoDays, ...where, language: 'nn' });
const calledOff = GatheringCalledOff({ ...known, reason: 'snow' });
const held = GatheringHeld({ ...known, on: '2013-04-10' });
const recorded = GatheringRecorded({ ...known, on: '2013-04-10' });
const closed = GatheringClosed({ gatheringId });

const on = (date: string) => metaOf({ at: `${date}T12:00:00.000Z` });
const plan = (changed: Partial<PlanGathering['data']> = {}, meta = metaOf()) =>
  planGathering(
    new PlanGathering(
      { networkId: 'n-1', number: 1, days: twoDays, place: 'Bodø', programme, ...changed },
      meta,
    ),
    gatheringId,
    'p',
  );
const announce = announceGathering(
  new AnnounceGathering({ gatheringId, language: 'nn' }, metaOf()),
);
const move = (days: GatheringDay[], place: string | null = 'Bodø') =>
  moveGathering(new MoveGathering({ gatheringId, days, place, reason: 'fog' }, metaOf()));
const callOff = callOffGathering(new CallOffGathering({ gatheringId, reason: 'snow' }, metaOf()));
const hold = (date: string) => holdGathering(new HoldGathering({ gatheringId }, on(date)));
const record = (date: string) =>
  recordGathering(new RecordGathering({ gatheringId }, on(date)), []);
const close = closeGathering(new CloseGathering({ gatheringId }, metaOf()));
const write = setProgramme(new SetProgramme({ gatheringId, programme }, metaOf()), 'q');

const story = (...history: readonly GatheringEvent[]) => given(gathering, history).reading(nord);

describe('a gathering', () => {
  it('is planned once of its number, for one day or two in order', () => {
    story().when(plan()).then([planned]);
    story(planned).when(plan()).thenRejected('gathering-exists', { number: 1 });
    const backwards = [{ date: '2013-04-10', from: '16:00', to: '10:00' }];
    for (const days of [twoDays.toReversed(), [day('2013-04-10'), day('2013-04-10')], backwards])
      story().when(plan({ days })).thenRejected('days-out-of-order');
  });

  it('has a place or an address to meet online, and a programme that fits its days', () => {
    const online = { ...programme, onlineAddress: 'https://motet.example/nord' };
    story()
      .when(plan({ place: null }))
      .thenRejected('place-missing');
    story()
      .when(plan({ place: null, programme: online }))
      .then([GatheringPlanned({ ...planned.data, place: null, online: true })]);
    const item = { day: 2, from: '09:00', to: '10:00', title: 'Nærvær', speaker: null };
    const days = [day('2013-04-10')];
    story()
      .when(plan({ days, programme: { ...programme, items: [item] } }))
      .thenRejected('programme-outside-days', { titles: ['Nærvær'] });
    const endless = { ...item, to: '09:00' };
    story()
      .when(plan({ programme: { ...programme, items: [endless] } }))
      .thenRejected('programme-outside-days');
    story(planned).when(move(twoDays, null)).thenRejected('place-missing');
  });

  it('is of a network that there is, and arranged by its leader or the secretariat', () => {
    given(gathering, []).reading({ status: 'none' }).when(plan()).thenRejected('network-unknown');
    story().when(announce).thenRejected('gathering-unknown');
    const leader = { ...metaOf().actor, roles: ['network-leader'], role: 'network-leader' };
    const asLeader = (date: string) =>
      plan({}, { ...on(date), actor: { ...leader, person: 'kari' } });
    const led = { personId: 'kari', from: '2013-01-01', to: '2013-03-31' };
    const ledByKari = given(gathering, []).reading({ ...nord, leaders: [led] });
    ledByKari.when(asLeader('2013-03-31')).then([planned]);
    ledByKari.when(asLeader('2013-04-01')).thenRejected('not-your-network');
    story().when(asLeader('2013-03-31')).thenRejected('not-your-network');
  });

  it('is announced once', () => {
    story(planned).when(announce).then([announced]);
    story(planned, announced).when(announce).then([]);
  });

  it('is moved with a reason until it is held', () => {
    const moved = GatheringMoved({
      ...known,
      days: [day('2013-05-02')],
      place: 'Bodø',
      reason: 'fog',
    });
    story(planned, announced)
      .when(move([day('2013-05-02')]))
      .then([moved]);
    story(planned, moved)
      .when(move([day('2013-05-02')]))
      .then([]);
    story(planned, moved)
      .when(hold('2013-04-10'))
      .thenRejected('gathering-not-yet', { date: '2013-05-02' });
    story(planned, held).when(move(twoDays, 'Røst')).thenRejected('gathering-held');
  });

  it('is called off once, and takes nothing after that', () => {
    story(planned).when(callOff).then([calledOff]);
    story(planned, calledOff).when(callOff).then([]);
    story(planned, held).when(callOff).thenRejected('gathering-held');
    for (const act of [
      announce,
      move(twoDays, 'Røst'),
      hold('2013-04-10'),
      record('2013-04-11'),
      close,
      write,
      plan(),
    ])
      story(planned, calledOff).when(act).thenRejected('gathering-called-off');
  });

  it('is held from its first day in Oslo on, announced or not', () => {
    story(planned)
      .when(hold('2013-04-09'))
      .thenRejected('gathering-not-yet', { date: '2013-04-10' });
    story(planned).when(hold('2013-04-10')).then([held]);
    story(planned, announced).when(hold('2013-06-01')).then([held]);
    story(planned, held).when(hold('2013-06-01')).then([]);
    const justAfterMidnight = metaOf({ at: '2013-04-09T22:00:00.000Z' });
    story(planned)
      .when(holdGathering(new HoldGathering({ gatheringId }, justAfterMidnight)))
      .then([held]);
  });

  it('is recorded from its last day on, then closed, in that order', () => {
    story(planned).when(record('2013-04-11')).thenRejected('gathering-not-held');
    story(planned, held)
      .when(record('2013-04-10'))
      .thenRejected('gathering-not-over', { date: '2013-04-11' });
    story(planned, held).when(record('2013-04-11')).then([recorded]);
    story(planned, held, recorded).when(record('2013-04-11')).then([]);
    story(planned).when(close).thenRejected('gathering-not-held');
    story(planned, held).when(close).thenRejected('gathering-not-recorded');
    story(planned, held, recorded).when(close).then([closed]);
    story(planned, held, recorded, closed).when(close).then([]);
  });

  it('gets a new programme until it is closed', () => {
    const written = GatheringProgrammeSet({ gatheringId, online: false, programme: 'q' });
    story(planned, held, recorded).when(write).then([written]);
    story(planned, held, recorded, closed).when(write).thenRejected('gathering-closed');
  });
});
