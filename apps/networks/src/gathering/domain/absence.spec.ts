import { describe, it } from '@jest/globals';
import {
  AbsenceExplained,
  AbsenceMadeUp,
  AttendanceRecorded,
  GatheringPlanned,
  GatheringRecorded,
  PartyMissed,
} from '@samanom/contracts/networks';
import { replay, type Party } from '@samanom/kernel';
import { given } from '@samanom/testing';
import {
  absent,
  actorAs,
  after,
  cell,
  gatheringId,
  held,
  known,
  ledBy,
  luster,
  lusterThere,
  noted,
  on,
  parties,
  planned,
  recorded,
  told,
  type Fact,
} from '../../http/luster-at-gathering.ts';
import type { Expected } from './attendance.ts';
import { ExplainAbsence, explainAbsence } from './explain-absence.ts';
import { gathering } from './gathering.ts';
import { MakeUpAbsence, makeUpAbsence } from './make-up-absence.ts';
import { RecordGathering, recordGathering } from './record-gathering.ts';

const record = (expected: readonly Expected[]) =>
  recordGathering(new RecordGathering({ gatheringId }, on(after)), expected);
const allTold = [
  GatheringRecorded({ ...known, on: '2013-04-10' }),
  AttendanceRecorded({
    ...told,
    parties: parties('present', 'missed', 'missed'),
  }),
  PartyMissed({ ...told, party: 'administration', reason: 'ill' }),
  PartyMissed({ ...told, party: 'employees', reason: null }),
];

describe('recording', () => {
  it('tells who was there; a missing party is a deviation, with its reason where it has one, never a stop', () => {
    given(gathering, [planned, held, noted('10T09:00'), absent])
      .reading(ledBy(null))
      .when(record([lusterThere]))
      .then(allTold);
  });

  it('misses nobody who takes no part, and tells who came all the same', () => {
    const printedOnly = { ...lusterThere, admitted: false };
    given(gathering, [planned, held, noted('10T09:00')])
      .reading(ledBy(null))
      .when(record([printedOnly]))
      .then([
        recorded,
        AttendanceRecorded({ ...told, parties: [{ party: 'elected', attendance: 'present' }] }),
      ]);
    given(gathering, [planned, held])
      .reading(ledBy(null))
      .when(record([printedOnly]))
      .then([recorded]);
  });
});

const story = [planned, held, noted('10T09:00'), absent, ...allTold];

const explain = (whose: readonly Party[], as = {}) =>
  explainAbsence(
    new ExplainAbsence({ gatheringId, ...luster, parties: whose, reason: 'r' }, on(after, as)),
    [lusterThere],
  );

describe('an absence', () => {
  const ofLuster = given(gathering, story).reading(ledBy(null));

  it('is explained by the municipality, each party for its own, or by whoever leads', () => {
    const employees = AbsenceExplained({ ...cell, party: 'employees', reason: 'r' });
    const administration = AbsenceExplained({ ...cell, party: 'administration', reason: 'r' });
    ofLuster.when(explain(['employees'])).then([employees]);
    ofLuster.when(explain(['employees'], actorAs('employees', 'm-luster'))).then([employees]);
    ofLuster
      .when(explain(['administration', 'employees'], actorAs('contact', 'm-luster')))
      .then([administration, employees]);
    for (const [whose, as, code] of [
      [['employees'], actorAs('elected', 'm-luster'), 'not-your-party'],
      [['employees'], actorAs('contact', 'm-lom'), 'not-your-municipality'],
      [['employees'], actorAs('network-leader', 'ks', 'ola'), 'not-your-network'],
      [['elected'], {}, 'party-not-missed'],
    ] as const)
      ofLuster.when(explain(whose, as)).thenRejected(code);
  });
});

describe('what makes up for an absence', () => {
  const there = (change: object, ...facts: readonly Fact[]) =>
    replay(gathering, [
      GatheringPlanned({ ...planned.data, networkId: 'n-2', ...change }),
      held,
      ...facts,
    ]);
  const makeUp = (change: Partial<MakeUpAbsence['data']> = {}, meta = on(after)) =>
    makeUpAbsence(
      new MakeUpAbsence(
        { ...cell, party: 'employees', instead: 'g-2', on: null, personIds: [], ...change },
        meta,
      ),
      [lusterThere],
    );
  const hostNetwork = ledBy(null);
  const reading = (host = there({}), network = ledBy(null)) =>
    given(gathering, story).reading({ network, host, hostNetwork });
  const toldAnew = AttendanceRecorded({
    ...told,
    parties: parties('present', 'missed', 'made-up'),
  });
  const madeUp = AbsenceMadeUp({
    ...cell,
    party: 'employees',
    instead: 'g-2',
    on: '2013-04-10',
    personIds: [],
  });

  it('is a gathering of the same number in another network, or another date', () => {
    reading().when(makeUp()).then([madeUp, toldAnew]);
    reading()
      .when(makeUp({ instead: null, on: '2013-04-11' }))
      .then([AbsenceMadeUp({ ...madeUp.data, instead: null, on: '2013-04-11' }), toldAnew]);
    reading(there({ networkId: 'n-1' }))
      .when(makeUp())
      .thenRejected('made-up-at-own-network');
    reading(there({ number: 2 }))
      .when(makeUp())
      .thenRejected('another-number', { number: 1 });
    reading({ status: 'none' }).when(makeUp()).thenRejected('gathering-unknown');
    reading()
      .when(makeUp({ instead: null }))
      .thenRejected('made-up-nowhere');
    reading()
      .when(makeUp({ instead: null, on: '2013-04-12' }))
      .thenRejected('made-up-in-future');
  });

  it('is of a party that was missed, and told by whoever leads here or there', () => {
    reading()
      .when(makeUp({ party: 'elected' }))
      .thenRejected('party-not-missed');
    const leader = on(after, actorAs('network-leader'));
    reading(there({}), ledBy('2013-04-10')).when(makeUp({}, leader)).then([madeUp, toldAnew]);
    const stranger = on(after, actorAs('network-leader', 'ks', 'ola'));
    reading().when(makeUp({}, stranger)).thenRejected('not-your-network');
  });
});
