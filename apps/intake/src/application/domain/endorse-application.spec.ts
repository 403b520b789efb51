import { describe, it } from '@jest/globals';
import {
  ApplicationDrafted,
  ApplicationEndorsed,
  ApplicationPresented,
} from '@samanom/contracts/intake';
import type { Party } from '@samanom/kernel';
import { given, metaOf } from '@samanom/testing';
import { application } from './application.ts';
import { EndorseApplication, endorseApplication } from './endorse-application.ts';

const applicationId = 'a-1';
const os = 'm-os';
const tolga = 'm-tolga';
const drafted = ApplicationDrafted({
  applicationId,
  cohortId: 'c',
  lead: os,
  municipalities: [os, tolga],
});
const presented = ApplicationPresented({
  applicationId,
  document: 'text',
  pages: 2,
  themes: ['reputation'],
  attachments: [],
});
const mandate = { body: 'Kommunestyret', caseNumber: '12/34', date: '2012-09-12' };
const endorsed = (municipalityId: string, party: Party, reservation: string | null = null) =>
  ApplicationEndorsed({
    applicationId,
    municipalityId,
    party,
    document: 'text',
    mandate,
    reservation,
  });

const endorse = (
  known: Partial<EndorseApplication['data']> = {},
  { organisation = os, roles = ['elected'] as readonly string[] } = {},
) => {
  const party = roles.find((role): role is Party => role !== 'contact');
  return endorseApplication(
    new EndorseApplication(
      { applicationId, document: 'text', mandate, reservation: null, ...known },
      metaOf({
        at: '2012-09-12T22:30:00.000Z', // already the 13th in Oslo
        actor: { person: 'p', organisation, roles, role: roles[0] ?? '', ...(party && { party }) },
      }),
    ),
  );
};
const story = given(application, [drafted, presented]);

describe('standing behind an application', () => {
  it('is recorded for the party and the municipality that the person speaks for', () => {
    story.when(endorse()).then([endorsed(os, 'elected')]);
    story
      .when(endorse({}, { organisation: tolga, roles: ['employees'] }))
      .then([endorsed(tolga, 'employees')]);
  });

  it('may come with a reservation', () =>
    story.when(endorse({ reservation: 'words' })).then([endorsed(os, 'elected', 'words')]));

  it('is refused to those who speak for none of the parties of these municipalities', () => {
    story.when(endorse({}, { organisation: 'm-other' })).thenRejected('not-your-municipality');
    story.when(endorse({}, { roles: ['contact'] })).thenRejected('not-a-party');
  });

  it('is refused to one who is two parties at once', () =>
    story.when(endorse({}, { roles: ['elected', 'employees'] })).thenRejected('two-parties'));

  it('is of the very text presented', () => {
    story
      .when(endorse({ document: 'older' }))
      .thenRejected('document-not-current', { current: 'text' });
    given(application, [drafted]).when(endorse()).thenRejected('nothing-presented');
  });

  it('rests on a decision of today in Oslo or earlier', () => {
    const on = (date: string) => endorse({ mandate: { ...mandate, date } });
    story.when(on('2012-09-13')).then([
      ApplicationEndorsed({
        ...endorsed(os, 'elected').data,
        mandate: { ...mandate, date: '2012-09-13' },
      }),
    ]);
    story.when(on('2012-09-14')).thenRejected('mandate-in-future');
  });

  it('does nothing when it is said again, and says more when there is more', () => {
    const again = given(application, [drafted, presented, endorsed(os, 'elected')]);
    again.when(endorse()).then([]);
    again.when(endorse({ reservation: 'words' })).then([endorsed(os, 'elected', 'words')]);
  });
});
