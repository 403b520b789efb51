import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AttendanceCounts, ImportedAttendance } from '@samanom/contracts/networks';
import { eventually } from '@samanom/testing';
import { gatheringsIn } from './at-gatherings.ts';
import { Meetings, caseWorker, localPerson } from './meetings.ts';

let meetings: Meetings;
let gatherings: ReturnType<typeof gatheringsIn>;

beforeAll(async () => {
  meetings = await Meetings.start();
  gatherings = gatheringsIn(meetings);
});
afterAll(() => meetings.stop());

const NETWORKS = 5;
const IN_EACH = 22;
const first = (number: number) => `201${number + 1}-04-10`;

/** Five networks with twenty-two participants each, and their three gatherings, of years past. */
const programme = async () => {
  const networks = await Promise.all(Array.from({ length: NETWORKS }, () => meetings.network()));
  const participants: { networkId: string; participationId: string }[] = [];
  for (const [n, networkId] of networks.entries())
    for (let m = 0; m < IN_EACH; m++) {
      const { participationId, after } = await meetings.intake.listed(`Kommune ${n}-${m}`);
      meetings.after = after;
      participants.push({ networkId, participationId });
    }
  await eventually('all are awaited', async () => {
    const { body } = await meetings.get<{ rows: { awaited: boolean }[] }>('/memberships?limit=200');
    return body.rows.filter(({ awaited }) => awaited).length === participants.length;
  });
  for (const { networkId, participationId } of participants)
    await meetings.place(participationId, networkId);
  for (const networkId of networks)
    for (const number of [1, 2, 3] as const)
      await meetings.gathering(networkId, number, first(number));
  return participants;
};

/** Once the views have seen what rows may name. */
const importing = async (body: object, as = caseWorker) => {
  await meetings.get('/attendance?limit=1');
  return meetings.send<ImportedAttendance & { code: string }>(
    'POST',
    '/attendance/import',
    body,
    as,
  );
};

describe('an import of attendance', () => {
  it('takes in 990 rows with five wrong ones: all five are named, the rest is in; again, nothing is new', async () => {
    const participants = await programme();
    const rows = participants.flatMap(({ networkId, participationId }) =>
      [1, 2, 3].flatMap((number) =>
        ['folkevalgte', 'administrasjon', 'tillitsvalgte'].map((party) => ({
          network: networkId,
          number,
          participant: participationId,
          party,
          present: number === 3 ? 'nei' : 'ja',
          notedAt: first(number),
        })),
      ),
    );
    expect(rows).toHaveLength(990);
    const wrong = [
      [10, { party: 'presten' }, 'party', 'row-party-unknown'],
      [200, { participant: 'Atlantis' }, 'participant', 'row-participant-unknown'],
      [500, { number: 7 }, 'number', 'row-number-wrong'],
      [700, { notedAt: '2010-01-01' }, 'notedAt', 'noted-before-gathering'],
      [989, { network: '' }, 'network', 'row-field-missing'],
    ] as const;
    const spoilt = rows.map((row, n) => ({
      ...row,
      ...wrong.find(([at]) => at === n + 1)?.[1],
    }));
    const { cohortId } = meetings.intake;
    const { status, body } = await importing({ cohortId, rows: spoilt });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ rows: 990, accepted: 985, superseded: 0, refused: 5, gatherings: 15 },
      problems: wrong.map(([row, , field, code]) => ({ row, field, code })),
    });
    expect(body.problems[0]?.title).toContain('presten');

    const counts = await meetings.get<AttendanceCounts>('/attendance/counts');
    const totals = counts.body.rows.map(({ present, missed }) => present + missed);
    expect(totals.reduce((sum, one) => sum + one, 0)).toBe(985);
    const again = await importing({ cohortId, rows: spoilt });
    expect(again.body).toMatchObject({ accepted: 985, refused: 5 });
    const { headers } = await meetings.get('/attendance/counts');
    expect(headers['view-behind']).toBeUndefined();
    expect((await meetings.get<AttendanceCounts>('/attendance/counts')).body).toEqual(counts.body);
  });

  it('comes as CSV too, by name; what is no such table is refused whole', async () => {
    const networkId = await meetings.network();
    const { participationId, municipalityId } = await gatherings.place('Vik', networkId);
    const gatheringId = await gatherings.held(networkId);
    const { cohortId } = meetings.intake;
    const head = 'network;number;participant;party;present;reason;notedAt';
    const csv = [
      `\uFEFF${head}`,
      `${networkId};1;Vik;folkevalde;ja;;2013-04-10`,
      `${networkId};1;vik;tillitsvalde;nei;Streik;2013-04-10`,
    ].join('\r\n');
    const { body } = await importing({ cohortId, csv });
    expect(body).toMatchObject({ rows: 2, accepted: 2, problems: [] });
    const { rows } = await gatherings.sheet(gatheringId);
    expect(rows[0]?.parties.map((one) => one.attendance)).toEqual([
      'present',
      'not-noted',
      'absent',
    ]);
    expect(rows[0]?.participationId).toBe(participationId);

    const refused = async (sent: object) => (await importing({ cohortId, ...sent })).body.code;
    expect(await refused({})).toBe('import-empty');
    expect(await refused({ csv: head })).toBe('import-empty');
    expect(await refused({ csv: 'a;b\n1;2' })).toBe('import-columns');
    expect(await refused({ csv: `${head}\nx;1` })).toBe('import-unreadable');
    const contact = localPerson(municipalityId);
    expect((await importing({ cohortId, csv }, contact)).status).toBe(403);
  });

  it('stops no other gathering where one is yet to come, or is recorded', async () => {
    const networkId = await meetings.network();
    await gatherings.place('Alta', networkId);
    const recorded = await gatherings.held(networkId, 1);
    await gatherings.act(recorded, 'record');
    await gatherings.held(networkId, 2);
    await meetings.gathering(networkId, 3, '2099-04-10');
    const row = { network: networkId, participant: 'Alta', party: 'elected', present: 'ja' };
    const rows = [1, 2, 3].map((number) => ({ ...row, number }));
    const { cohortId } = meetings.intake;
    expect((await importing({ cohortId, rows })).body).toMatchObject({
      accepted: 1,
      problems: [
        { row: 1, field: 'because', code: 'correction-unexplained' },
        { row: 3, field: 'number', code: 'gathering-not-yet' },
      ],
    });
    expect((await importing({ cohortId, rows, because: 'Lista var feil.' })).body).toMatchObject({
      accepted: 2,
      refused: 1,
    });
  });
});
