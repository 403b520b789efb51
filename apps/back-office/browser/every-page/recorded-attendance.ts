import type { TestBrowser } from '@samanom/infra/browser';
import { MeetingsUnderTest } from '../meetings-under-test.ts';

const noted = (participationId: string, municipalityId: string | null, present: boolean) =>
  (['elected', 'administration', 'employees'] as const).map((party) => ({
    participationId,
    municipalityId,
    party,
    present: present && party !== 'employees',
    notedAt: '2013-04-10T09:00:00.000Z',
  }));

/** A gathering where some are noted and others not yet; and one that is recorded: some were missed, with a reason and without. */
export const attendanceUnderTest = async (browser: TestBrowser) => {
  const meetings = await MeetingsUnderTest.on(browser);
  const caseWorker = browser.as('case-worker');
  const underWay = await meetings.held();
  const recorded = await meetings.held();
  for (const { gatheringId } of [underWay, recorded]) {
    const { rows } = await meetings.sheet(gatheringId);
    const [first, second] = rows;
    await caseWorker.post(`/networks/gatherings/${gatheringId}/presence`, {
      notes: [first, second].flatMap((row, n) =>
        row ? noted(row.participationId, row.municipalityId, n === 0) : [],
      ),
    });
  }
  const path = `/networks/gatherings/${recorded.gatheringId}`;
  await caseWorker.post(`${path}/record`);
  const [, second, third] = (await meetings.sheet(recorded.gatheringId)).rows;
  if (second)
    await caseWorker.put(`${path}/absence-reasons`, {
      participationId: second.participationId,
      municipalityId: second.municipalityId,
      parties: ['elected'],
      reason: 'Kommunestyret hadde møte same dagen.',
    });
  if (third)
    await caseWorker.post(`${path}/make-ups`, {
      participationId: third.participationId,
      municipalityId: third.municipalityId,
      party: 'employees',
      on: '2013-05-02',
    });
  return {
    underWay: underWay.gatheringId,
    recorded: recorded.gatheringId,
    networkOfRecorded: recorded.networkId,
  };
};
