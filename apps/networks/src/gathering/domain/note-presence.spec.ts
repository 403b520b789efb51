import { describe, expect, it } from '@jest/globals';
import {
  AbsenceMadeUp,
  AttendanceRecorded,
  EarlierPresenceNoted,
  GatheringCalledOff,
  PartyMissed,
  PresenceCorrected,
  PresenceNoted,
} from '@samanom/contracts/networks';
import { replay } from '@samanom/kernel';
import {
  actorAs,
  after,
  cell,
  gatheringId,
  held,
  known,
  ledBy,
  lusterThere,
  note,
  noted,
  on,
  parties,
  planned,
  recorded,
  told,
  type Fact,
} from '../../http/luster-at-gathering.ts';
import { gathering } from './gathering.ts';
import { NotePresence, weighNotes } from './note-presence.ts';
import type { SentNote } from './weigh-note.ts';

const calledOff = GatheringCalledOff({ ...known, reason: 'snow' });

const weigh = (
  facts: readonly Fact[],
  notes: readonly SentNote[],
  { because = null as string | null, meta = on(after), network = ledBy(null) } = {},
) =>
  weighNotes(
    new NotePresence({ gatheringId, notes, because }, meta),
    [lusterThere],
    replay(gathering, facts),
    network,
  );
const outcomes = (...args: Parameters<typeof weigh>) =>
  weigh(...args).verdicts.map(({ outcome, refusal }) => refusal?.code ?? outcome);

describe('two notes on a party', () => {
  const earlier = note('10T09:00', { present: false });
  const later = note('10T09:30');

  it('end with the later, and keep the earlier, in whichever order they arrive', () => {
    const inOrder = weigh([planned, held], [earlier, later]).facts;
    expect(inOrder).toEqual([
      PresenceNoted({ ...cell, ...earlier }),
      PresenceNoted({ ...cell, ...later }),
    ]);
    const turned = weigh([planned, held], [later, earlier]);
    expect(turned.facts).toEqual([
      PresenceNoted({ ...cell, ...later }),
      EarlierPresenceNoted({ ...cell, ...earlier }),
    ]);
    expect(turned.verdicts.map(({ outcome }) => outcome)).toEqual(['accepted', 'superseded']);
    const attendanceOf = (facts: readonly Fact[]) => {
      const state = replay(gathering, [planned, held, ...facts]);
      return state.status === 'none' ? {} : state.attendance;
    };
    expect(attendanceOf(turned.facts)).toEqual(attendanceOf(inOrder));
  });

  it('are one when they are the same, sent twice', () => {
    const facts = [planned, held, noted('10T09:30'), EarlierPresenceNoted({ ...cell, ...earlier })];
    const again = weigh(facts, [later, earlier, later]);
    expect(again.facts).toEqual([]);
    expect(again.verdicts.map(({ outcome }) => outcome)).toEqual([
      'accepted',
      'superseded',
      'accepted',
    ]);
  });

  it('count both though they say the same: one between them does not stand', () => {
    const facts = [planned, held, noted('10T09:00'), noted('10T09:30')];
    const between = note('10T09:10', { present: false });
    expect(outcomes(facts, [between])).toEqual(['superseded']);
  });
});

describe('a note', () => {
  it('is refused for itself, and the others go in', () => {
    const notes = [
      note('10T09:00'),
      note('10T09:01', { participationId: 'nobody' }),
      note('11T08:06'),
      note('09T09:00'),
      note('10T09:02', { party: 'employees', present: false, personIds: ['ola'] }),
      note('11T08:05', { party: 'employees', personIds: ['ola', 'kari'] }),
      note('10T09:03', { party: 'administration', personIds: ['ola'] }),
      note('10T09:03', { party: 'administration', personIds: ['per'] }),
    ];
    expect(outcomes([planned, held], notes)).toEqual([
      'accepted',
      'not-in-network',
      'noted-in-future',
      'noted-before-gathering',
      'absent-yet-named',
      'accepted',
      'person-of-another-party',
      'person-of-another-party',
    ]);
  });

  it('is of a gathering that has begun; whoever is noted there says that it is held', () => {
    for (const [facts, code] of [
      [[], 'gathering-unknown'],
      [[planned, calledOff], 'gathering-called-off'],
    ] as const)
      expect(() => weigh(facts, [note('10T09:00')])).toThrow(expect.objectContaining({ code }));
    const early = { meta: on('2013-04-09T08:00:00.000Z') };
    expect(() => weigh([planned], [note('10T09:00')], early)).toThrow(
      expect.objectContaining({ code: 'gathering-not-yet' }),
    );
    expect(weigh([planned], [note('10T09:00')]).facts).toEqual([held, noted('10T09:00')]);
    const nobody = note('10T09:00', { participationId: 'nobody' });
    expect(weigh([planned], [nobody]).facts).toEqual([]);
  });

  it('is the leader’s of that day, until the attendance is recorded', () => {
    const meta = on(after, actorAs('network-leader'));
    const relieved = { meta, network: ledBy('2013-04-10'), because: 'w' };
    const sent = [note('10T09:00'), note('11T07:00')];
    expect(outcomes([planned, held], sent, relieved)).toEqual(['accepted', 'not-your-network']);
    const late = [planned, held, recorded];
    expect(outcomes(late, [note('10T09:00')], relieved)).toEqual(['not-your-network']);
    const stranger = { ...relieved, network: { status: 'none' } as const };
    expect(outcomes([planned, held], [note('10T09:00')], stranger)).toEqual(['not-your-network']);
  });
});

const missed = PartyMissed({ ...told, party: 'administration', reason: null });
const alsoMissed = PartyMissed({ ...told, party: 'employees', reason: null });
const story = [planned, held, noted('10T09:00'), recorded, missed, alsoMissed];

describe('after it is recorded', () => {
  it('what changes it is a correction, which needs a reason', () => {
    const employees = note('10T09:05', { party: 'employees' });
    expect(outcomes(story, [employees])).toEqual(['correction-unexplained']);
    expect(weigh(story, [employees], { because: 'list' }).facts).toEqual([
      PresenceCorrected({ ...cell, ...employees, because: 'list' }),
      AttendanceRecorded({
        ...told,
        parties: parties('present', 'missed', 'present'),
      }),
    ]);
    const gone = note('10T12:00', { present: false, reason: 'left' });
    expect(weigh(story, [gone], { because: 'list' }).facts.slice(2)).toEqual([
      PartyMissed({ ...told, party: 'elected', reason: 'left' }),
    ]);
  });

  it('what changes nothing, or is earlier, needs none', () => {
    const sent = [note('10T09:30'), note('10T08:00', { present: false })];
    expect(outcomes(story, sent)).toEqual(['accepted', 'superseded']);
  });

  it('an absence noted anew undoes what made up for it', () => {
    const madeUp = AbsenceMadeUp({
      ...cell,
      party: 'employees',
      instead: 'g-2',
      on: '2013-04-10',
      personIds: [],
    });
    const sent = note('11T07:00', { party: 'employees', present: false });
    const { facts } = weigh([...story, madeUp], [sent], { because: 'wrong list' });
    expect(facts).toEqual([
      PresenceCorrected({ ...cell, ...sent, because: 'wrong list' }),
      AttendanceRecorded({ ...told, parties: parties('present', 'missed', 'missed') }),
      alsoMissed,
    ]);
  });
});
