import { ServiceUnderTest, asOfWalk, type MadeUp, type TestPerson } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { admission, issue } from './letters.ts';
import { Programme, caseWorker, decider, localPerson, mandate, operator } from './programme.ts';

const exempt = {
  '/applications/{applicationId}/draft': 'a draft is a row that is written over, not an event',
  '/applications/{applicationId}/draft/attachments': 'the same: what was presented is kept',
  '/applications/{applicationId}/draft/attachments/{name}': 'the same',
  '/applications/{applicationId}/difference': 'names its two instants itself: from and to',
  '/applications/{applicationId}/reads': 'reads are forgotten after their term; each has its time',
  '/cohorts/{cohortId}/difference': 'names its two instants itself: from and to',
  '/open-data/applicants.schema.json': 'describes the data, as this release gives it',
};

const nothingMade = [
  '/applications/{applicationId}/documents/{document}/attachments/{sha256}',
  '/participations/{participationId}/documents/{document}',
];

const asking =
  (service: ServiceUnderTest) =>
  async (method: 'GET' | 'POST' | 'PUT', path: string, as: TestPerson, body?: object) => {
    const answer = await service.ask(method, path, { as, ...(body && { body }) });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.text}`);
    return answer;
  };

const made = async (): Promise<MadeUp> => {
  const service = await ServiceUnderTest.start(IntakeModule, intake);
  const ask = asking(service);
  const programme = new Programme(service);
  const os = await programme.municipality('Os');
  const contact = localPerson('contact', os);
  const text = 'Vi vil vere med.';
  const interest = await ask('POST', '/interests', contact, { municipalityId: os, mandate, text });
  const interestId = String(interest.body['interestId']);
  await programme.published();
  const cohortId = await programme.planned();
  await programme.publishCall(cohortId, { form: 'pulje-2' });
  const moved = { deadline: '2100-01-01T12:00:00Z', reason: 'Påske.' };
  await ask('PUT', `/cohorts/${cohortId}/deadline`, decider, moved);
  const applicationId = await programme.admitted(cohortId, os);
  const remarked = await programme.submitted(cohortId, os);
  await ask('POST', `/applications/${remarked}/remarks`, caseWorker, { remark: 'Hugs det.' });
  const { body } = await issue(service, applicationId, admission);
  const letterId = body.letters[0]?.letterId ?? '';
  await ask('POST', `/applications/${applicationId}/notes`, caseWorker, { note: 'Ring dei.' });
  const joint = await ask('POST', '/joint-participants', caseWorker, {
    name: 'Listerregionen',
    form: 'cooperation',
    members: [os, await programme.municipality('Luster')].map((municipalityId) => ({
      municipalityId,
      from: '2013-01-01',
    })),
  });
  const participantId = String(joint.body['participantId']);
  await ask('PUT', `/joint-participants/${participantId}/members/${os}/end`, caseWorker, {
    to: '2014-01-01',
    reason: 'Vedtak i kommunestyret.',
  });
  const last = await ask('POST', '/import', operator);

  const after = `?after=${last.headers['event-id'] ?? ''}`;
  const hashIn = async (path: string, field: string) => {
    const { text: shown } = await ask('GET', path + after, caseWorker);
    return new RegExp(`"${field}":"([0-9a-f]{64})"`).exec(shown)?.[1] ?? '';
  };
  const document = await hashIn(`/applications/${applicationId}`, 'document');
  const acts = await ask('GET', `/cohorts/${cohortId}/decisions${after}`, caseWorker);
  const known = {
    applicationId,
    cohortId,
    letterId,
    interestId,
    participantId,
    document,
    number: '0906',
    batchId: /"batchId":"([0-9a-f-]{36})"/.exec(acts.text)?.[1] ?? '',
    'from of /applications/{applicationId}/documents-difference': document,
    'to of /applications/{applicationId}/documents-difference': document,
    'applicationId of /applications/{applicationId}/remarks': remarked,
    'document of /interests/{interestId}/documents/{document}': await hashIn(
      '/interests',
      'document',
    ),
    'document of /cohorts/{cohortId}/documents/{document}': await hashIn(
      `/cohorts/${cohortId}`,
      'reason',
    ),
    'document of /participants/{participantId}/documents/{document}': await hashIn(
      `/participants/${participantId}`,
      'leftBecause',
    ),
    'document of /applications/{applicationId}/assessment/documents/{document}': await hashIn(
      `/applications/${applicationId}/assessment`,
      'note',
    ),
  };
  return { service, as: caseWorker, known, stop: () => service.stop() };
};

asOfWalk(made, { exempt, nothingMade });
