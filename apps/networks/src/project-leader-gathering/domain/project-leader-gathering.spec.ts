import { describe, it } from '@jest/globals';
import {
  ProjectLeaderGatheringCalledOff,
  ProjectLeaderGatheringHeld,
  ProjectLeaderGatheringMoved,
  ProjectLeaderGatheringPlanned,
  ProjectLeaderPresenceNoted,
  type ProjectLeaderPresence,
} from '@samanom/contracts/networks';
import { given, metaOf } from '@samanom/testing';
import {
  CallOffProjectLeaderGathering,
  callOffProjectLeaderGathering,
} from './call-off-project-leader-gathering.ts';
import {
  HoldProjectLeaderGathering,
  holdProjectLeaderGathering,
} from './hold-project-leader-gathering.ts';
import {
  MoveProjectLeaderGathering,
  moveProjectLeaderGathering,
} from './move-project-leader-gathering.ts';
import { NoteProjectLeaders, noteProjectLeaders } from './note-project-leaders.ts';
import {
  PlanProjectLeaderGathering,
  planProjectLeaderGathering,
} from './plan-project-leader-gathering.ts';
import { projectLeaderGathering } from './project-leader-gathering.ts';

const [gatheringId, reason] = ['g', 'a'.repeat(64)];
const day = (date: string, from = '10:00', to = '15:30') => ({ date, from, to });
const days = [day('2013-10-15'), day('2013-10-16')];
const asked = { gatheringId, title: 'Metode', days, place: 'Oslo', online: false };
const planned = ProjectLeaderGatheringPlanned(asked);
const calledOff = ProjectLeaderGatheringCalledOff({ gatheringId, reason });
const held = ProjectLeaderGatheringHeld({ gatheringId, on: '2013-10-15' });
const row = (participationId: string, present: boolean): ProjectLeaderPresence => ({
  participationId,
  present,
  personId: null,
});
const noted = (...known: Parameters<typeof row>) =>
  ProjectLeaderPresenceNoted({ gatheringId, ...row(...known) });

const plan = (known: object = {}) =>
  planProjectLeaderGathering(new PlanProjectLeaderGathering({ ...asked, ...known }, metaOf()));
const move = (to: typeof days, place: string | null = 'Oslo') =>
  moveProjectLeaderGathering(
    new MoveProjectLeaderGathering({ gatheringId, days: to, place, reason }, metaOf()),
  );
const callOff = () =>
  callOffProjectLeaderGathering(
    new CallOffProjectLeaderGathering({ gatheringId, reason }, metaOf()),
  );
const hold = (at: string) =>
  holdProjectLeaderGathering(new HoldProjectLeaderGathering({ gatheringId }, metaOf({ at })));
const note = (...rows: readonly ProjectLeaderPresence[]) =>
  noteProjectLeaders(
    new NoteProjectLeaders({ gatheringId, rows }, metaOf()),
    new Set(['luster', 'lom']),
  );

const history = (
  ...facts: readonly (
    | typeof planned
    | typeof calledOff
    | typeof held
    | ReturnType<typeof noted>
    | ReturnType<typeof ProjectLeaderGatheringMoved>
  )[]
) => given(projectLeaderGathering, facts);

describe("a project leaders' gathering", () => {
  it('is planned once, its days in order', () => {
    history().when(plan()).then([planned]);
    history(planned).when(plan()).then([]);
    history()
      .when(plan({ days: [...days].reverse() }))
      .thenRejected('days-out-of-order');
    history()
      .when(plan({ days: [day('2013-10-15', '15:00', '10:00')] }))
      .thenRejected('days-out-of-order');
  });

  it('moves, and moves again, keeping what was before', () => {
    const first = ProjectLeaderGatheringMoved({
      gatheringId,
      days: [day('2013-11-01')],
      place: 'Bodø',
      previous: { days, place: 'Oslo' },
      reason,
    });
    history(planned)
      .when(move([day('2013-11-01')], 'Bodø'))
      .then([first]);
    history(planned).when(move(days)).then([]);
    history(planned, first)
      .when(move(days))
      .then([
        ProjectLeaderGatheringMoved({
          gatheringId,
          days,
          place: 'Oslo',
          previous: { days: [day('2013-11-01')], place: 'Bodø' },
          reason,
        }),
      ]);
    history(planned, held)
      .when(move([day('2013-11-01')]))
      .thenRejected('project-leader-gathering-over');
  });

  it('is called off once, and then not held', () => {
    history(planned).when(callOff()).then([calledOff]);
    history(planned, calledOff).when(callOff()).then([]);
    history(planned, held).when(callOff()).thenRejected('project-leader-gathering-over');
    history(planned, calledOff)
      .when(hold('2013-10-16T12:00:00.000Z'))
      .thenRejected('project-leader-gathering-over');
    history().when(callOff()).thenRejected('project-leader-gathering-unknown');
  });

  it('is held from its first day on', () => {
    history(planned)
      .when(hold('2013-10-14T21:59:59.999Z'))
      .thenRejected('project-leader-gathering-not-yet');
    history(planned).when(hold('2013-10-14T22:00:00.000Z')).then([held]);
    history(planned, held).when(hold('2013-10-16T12:00:00.000Z')).then([]);
  });
});

describe('who was there', () => {
  it('is noted once it is held', () => {
    history(planned)
      .when(note(row('luster', true)))
      .thenRejected('project-leader-gathering-not-held');
    history(planned, held)
      .when(note(row('luster', true), row('lom', false)))
      .then([noted('luster', true), noted('lom', false)]);
  });

  it('is noted anew only where it differs, as a correction', () => {
    const facts = [planned, held, noted('luster', true), noted('lom', false)] as const;
    history(...facts)
      .when(note(row('luster', true), row('lom', true)))
      .then([noted('lom', true)]);
    history(...facts, noted('lom', true))
      .when(note(row('lom', false)))
      .then([noted('lom', false)]);
  });

  it('is refused whole when somebody is unknown or named twice', () => {
    history(planned, held)
      .when(note(row('luster', true), row('mars', true)))
      .thenRejected('participations-unknown', { unknown: ['mars'] });
    history(planned, held)
      .when(note(row('luster', true), row('luster', false)))
      .thenRejected('participation-named-twice', { twice: ['luster'] });
  });
});
