import type { AttendanceSheet, NotedPresence, PartyOnSheet } from '@samanom/contracts/networks';
import type { TestPerson } from '@samanom/testing';
import { caseWorker, type Meetings } from './meetings.ts';

/** What people do at gatherings and with their sheets. */
export const gatheringsIn = (meetings: Meetings) => {
  const act = (gatheringId: string, name: string, body?: unknown, as = caseWorker) =>
    meetings.send('POST', `/gatherings/${gatheringId}/${name}`, body, as);
  return {
    act,
    async place(name: string, networkId: string) {
      const placed = await meetings.participation(name);
      await meetings.place(placed.participationId, networkId);
      return placed;
    },
    answer: (gatheringId: string, body: object, as = caseWorker) =>
      meetings.send('PUT', `/gatherings/${gatheringId}/answers`, body, as),
    async sheet(gatheringId: string, as: TestPerson = caseWorker): Promise<AttendanceSheet> {
      const url = `/gatherings/${gatheringId}/attendance`;
      return (await meetings.get<AttendanceSheet>(url, as)).body;
    },
    async noted(gatheringId: string, notes: readonly object[], more = {}, as = caseWorker) {
      const url = `/gatherings/${gatheringId}/presence`;
      return (await meetings.send<NotedPresence>('POST', url, { notes, ...more }, as)).body;
    },
    async held(networkId: string, number: 1 | 2 | 3 = 1, date = '2013-04-10'): Promise<string> {
      const gatheringId = await meetings.gathering(networkId, number, date);
      await act(gatheringId, 'announcement');
      await act(gatheringId, 'holding');
      await meetings.get(`/gatherings/${gatheringId}/attendance`); // It knows by now who is expected.
      return gatheringId;
    },
  };
};

export const partyOf = ({ rows }: AttendanceSheet, party: string, name?: string) =>
  rows
    .find((row) => name === undefined || row.name === name)
    ?.parties.find((one): one is PartyOnSheet => one.party === party);

/** A time on the day of the gathering, as a laptop in Norway has it. */
export const at = (time: string) => ({ notedAt: `2013-04-10T${time}:00+02:00` });
