import { describe, it } from '@jest/globals';
import {
  ApplicationDrafted,
  ApplicationEndorsed,
  ApplicationPresented,
  ApplicationSubmitted,
  EndorsementLapsed,
  PartyReminded,
  type ApplicationEvent,
} from '@samanom/contracts/intake';
import type { Endorser } from '@samanom/kernel';
import { given, metaOf } from '@samanom/testing';
import { assessment } from '../../assessment/domain/assessment.ts';
import type { Cohort } from '../../cohort/domain/cohort.ts';
import { application } from './application.ts';
import { RemindParty, remindParty } from './remind-party.ts';

const applicationId = 'a-1';
const os = 'm-os';
const tolga = 'm-tolga';
const deadline = '2012-09-30T21:59:59.999Z';
const at = '2012-09-12T08:15:00.000Z';
const cohort = { status: 'open', deadline } as Cohort;
const drafted = ApplicationDrafted({
  applicationId,
  cohortId: 'c',
  lead: os,
  municipalities: [os, tolga],
});
const presented = (document = 'text') =>
  ApplicationPresented({
    applicationId,
    document,
    pages: 2,
    themes: ['reputation'],
    attachments: [],
  });
const ofTolga: Endorser = { municipalityId: tolga, party: 'employees' };
const ofOs: Endorser = { municipalityId: os, party: 'employees' };
const endorsed = ApplicationEndorsed({
  applicationId,
  ...ofTolga,
  document: 'text',
  mandate: { body: 'Kontaktutvalet', caseNumber: '12/34', date: '2012-09-12' },
  reservation: null,
});
const lapsed = EndorsementLapsed({ applicationId, ...ofTolga, document: 'text' });
const reminded = (endorser: Endorser, remindedAt = at, document = 'text') =>
  PartyReminded({ applicationId, ...endorser, document, remindedAt });

const remind = (
  endorser: Endorser,
  { organisation = os, role = 'contact', at: now = at }: Record<string, string> = {},
) =>
  remindParty(
    new RemindParty(
      { applicationId, ...endorser },
      metaOf({ at: now, actor: { person: 'p', organisation, role, roles: [role] } }),
    ),
  );
const after = (...history: readonly ApplicationEvent[]) =>
  given(application, [drafted, ...history]).reading({ cohort, assessment: assessment.initial });
const story = after(presented());

describe('reminding a party', () => {
  it('is for the lead, of every party; for each of the others, of its own', () => {
    story.when(remind(ofTolga)).then([reminded(ofTolga)]);
    story.when(remind(ofTolga, { organisation: tolga })).then([reminded(ofTolga)]);
    story.when(remind(ofOs, { organisation: tolga })).thenRejected('not-your-municipality');
    story.when(remind(ofTolga, { organisation: 'm-other' })).thenRejected('not-your-municipality');
  });

  it('is for a case worker, of the parties of this application', () => {
    const secretariat = { organisation: 'ministry', role: 'case-worker' };
    story.when(remind(ofTolga, secretariat)).then([reminded(ofTolga)]);
    story
      .when(remind({ ...ofTolga, municipalityId: 'm-other' }, secretariat))
      .thenRejected('not-your-municipality');
  });

  it('is not for a case worker who has declared a conflict of interest', () =>
    given(application, [drafted, presented()])
      .reading({ cohort, assessment: { ...assessment.initial, conflicted: ['p'] } })
      .when(remind(ofTolga, { organisation: 'ministry', role: 'case-worker' }))
      .thenRejected('conflict-of-interest'));

  it('is of a text that is before the parties, while it can still be sent', () => {
    after().when(remind(ofTolga)).thenRejected('nothing-presented');
    story
      .when(remind(ofTolga, { at: '2012-09-30T22:00:00.000Z' }))
      .thenRejected('deadline-passed', { deadline });
    const submitted = ApplicationSubmitted({ applicationId, document: 'text', submittedAt: at });
    after(presented(), submitted).when(remind(ofTolga)).thenRejected('application-not-draft');
  });

  it('is for who does not stand behind that text', () => {
    after(presented(), endorsed).when(remind(ofTolga)).thenRejected('party-not-missing');
    after(presented(), endorsed, presented('another'), lapsed)
      .when(remind(ofTolga))
      .then([reminded(ofTolga, at, 'another')]);
  });

  it('is done once a day for each party, by the clocks of Norway', () => {
    const lastNight = '2012-09-12T21:59:59.999Z';
    const midnight = '2012-09-12T22:00:00.000Z';
    const before = after(presented(), reminded(ofTolga), reminded(ofOs));
    before.when(remind(ofTolga, { at: lastNight })).thenRejected('reminded-today');
    before.when(remind(ofTolga, { at: midnight })).then([reminded(ofTolga, midnight)]);
    before
      .when(remind({ municipalityId: tolga, party: 'elected' }))
      .then([reminded({ municipalityId: tolga, party: 'elected' })]);
  });

  it('begins anew with another text', () =>
    after(presented(), reminded(ofTolga), presented('another'))
      .when(remind(ofTolga))
      .then([reminded(ofTolga, at, 'another')]));
});
