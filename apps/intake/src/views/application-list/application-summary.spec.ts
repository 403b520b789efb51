import { describe, expect, it } from '@jest/globals';
import {
  ApplicationDrafted,
  ApplicationEndorsed,
  ApplicationPresented,
  ApplicationPutOnWaitingList,
  ApplicationReturned,
  ApplicationSubmitted,
  ApplicationWithdrawn,
  EndorsementLapsed,
  RemarkSent,
  type ApplicationEvent,
} from '@samanom/contracts/intake';
import { parties } from '@samanom/kernel';
import { applicationList } from './application-list.projection.ts';
import { applicationSummary } from './application-summary.projection.ts';

/** What a projection makes of an event, whichever it is. */
type Fold = (row: object | undefined, data: object, about: object) => Record<string, unknown>;
const foldOf = (on: object, type: string) => (on as Readonly<Record<string, Fold>>)[type];

const municipalityId = '01990000-0000-7000-8000-000000000001';
const applicationId = '01990000-0000-7000-8000-00000000000a';
const of = { applicationId };
const at = '2026-09-01T08:00:00.000Z';
const mandate = { body: 'Kommunestyret', caseNumber: '26/1', date: '2026-08-01' };
const text = (digit: string) => digit.repeat(64);
const presented = (document: string) =>
  ApplicationPresented({ ...of, document, pages: 3, themes: ['full-time'], attachments: [] });
const endorsed = (document: string) =>
  parties.map((party) =>
    ApplicationEndorsed({ ...of, municipalityId, party, document, mandate, reservation: null }),
  );

const story: readonly ApplicationEvent[] = [
  ApplicationDrafted({
    ...of,
    cohortId: municipalityId,
    lead: municipalityId,
    municipalities: [municipalityId],
  }),
  presented(text('a')),
  ...endorsed(text('a')),
  ...endorsed(text('a')).slice(0, 1), // on another mandate: it counts once
  ApplicationSubmitted({ ...of, document: text('a'), submittedAt: at }),
  ApplicationReturned({ ...of, document: text('a'), reason: text('b'), resubmitBy: at }),
  presented(text('c')),
  ...parties.map((party) =>
    EndorsementLapsed({ ...of, municipalityId, party, document: text('a') }),
  ),
  ...endorsed(text('c')),
  ApplicationSubmitted({ ...of, document: text('c'), submittedAt: at }),
  RemarkSent({
    ...of,
    remarkId: municipalityId,
    document: text('c'),
    field: null,
    remark: text('d'),
  }),
  ApplicationPutOnWaitingList({
    ...of,
    decisionId: municipalityId,
    document: text('c'),
    corrects: null,
    decidedAt: at,
    rank: 4,
    reason: null,
    wouldMoveIt: null,
  }),
  ApplicationWithdrawn({
    ...of,
    by: 'applicants',
    reason: text('e'),
    silent: [],
    withdrawnAt: at,
  }),
];

describe('the summary of an application', () => {
  it('is at every event what its whole row says', () => {
    let [summary, whole]: (Record<string, unknown> | undefined)[] = [];
    for (const [n, { type, data }] of story.entries()) {
      const about = { version: n + 1, at, person: municipalityId };
      summary = foldOf(applicationSummary.on, type)?.(summary, data, about);
      whole = foldOf(applicationList.on, type)?.(whole, data, about);
      const { behind, ...shown } = summary ?? {};
      expect(whole).toMatchObject(shown);
      expect(behind).toHaveLength(Number(whole?.['given']));
    }
  });

  it('knows every event that the whole row knows', () =>
    expect(Object.keys(applicationSummary.on).toSorted()).toEqual(
      Object.keys(applicationList.on).toSorted(),
    ));
});
