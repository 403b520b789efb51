import { CommandBus } from '@nestjs/cqrs';
import { asOfWalk, metaOf, sampleFiles, type MadeUp, type TestPerson } from '@samanom/testing';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NoteNetworkFinding } from '../finding/domain/note-network-finding.ts';
import { at, gatheringsIn } from './at-gatherings.ts';
import { Meetings } from './meetings.ts';

const exempt = {
  '/calendar/feed': 'a person’s own setting, not an event: whether there is an address now',
  '/calendar/feeds/{secret}/samanom.ics': 'a calendar that is followed is the one of now',
};

const days = [{ date: '2013-04-10', from: '10:00', to: '15:00' }];
const sha256 = createHash('sha256').update(sampleFiles.pdf).digest('hex');

/** A case worker who leads a network, so that every list has something for one and the same person. */
const as: TestPerson = { roles: ['case-worker'], organisation: 'ministry', person: randomUUID() };

const made = async (): Promise<MadeUp> => {
  const directory = mkdtempSync(join(tmpdir(), 'samanom-as-of-'));
  const meetings = await Meetings.start({ ATTACHMENTS_DIR: directory });
  const { service } = meetings;
  const gatherings = gatheringsIn(meetings);
  const ask = async (method: 'POST' | 'PUT', url: string, body?: object) => {
    const answer = await meetings.send(method, url, body, as);
    if (answer.status >= 300) throw new Error(`${method} ${url}: ${answer.text}`);
    return answer.body;
  };
  const put = async (url: string) => {
    const { statusCode, body } = await service.app.inject({
      method: 'PUT',
      url,
      headers: {
        authorization: `Bearer ${await service.token(as)}`,
        'content-type': 'application/octet-stream',
      },
      payload: sampleFiles.pdf,
    });
    if (statusCode >= 300) throw new Error(`PUT ${url}: ${body}`);
  };
  const hashIn = async (url: string, field: string) => {
    const { text } = await meetings.get(url, as);
    return new RegExp(`"${field}":"([0-9a-f]{64})"`).exec(text)?.[1] ?? '';
  };

  const networkId = await meetings.network();
  await ask('POST', `/networks/${networkId}/leaders`, { personId: as.person, from: '2012-01-01' });
  const luster = await gatherings.place('Luster', networkId);
  const { participationId, municipalityId } = luster;
  await meetings.participation('Lom');

  const gatheringId = await meetings.gathering(networkId, 1, '2013-04-09');
  const gathering = `/gatherings/${gatheringId}`;
  await ask('POST', `${gathering}/move`, { days, place: 'Bodø', reason: 'Uvêr.' });
  await ask('POST', `${gathering}/announcement`);
  const absent = { participationId, party: 'elected', present: false, reason: 'Sjuk.' };
  await ask('POST', `${gathering}/presence`, { notes: [{ ...absent, ...at('10:00') }] });
  await ask('POST', `${gathering}/record`);
  await put(`${gathering}/files/Referat.pdf?kind=minutes`);

  const planned = { participationId, title: 'Nærvær', date: '2013-06-11' };
  const themeDayId = (await ask('POST', '/theme-days', planned))['themeDayId'] ?? '';
  const moved = { date: '2013-06-13', reason: 'Ordføraren er sjuk.' };
  await ask('PUT', `/theme-days/${themeDayId}/date`, moved);

  const together = { title: 'Metode', days, place: 'Oslo', online: false };
  const { gatheringId: ofLeaders = '' } = await ask('POST', '/project-leader-gatherings', together);
  const leaders = `/project-leader-gatherings/${ofLeaders}`;
  await ask('POST', `${leaders}/move`, { days, place: 'Bodø', reason: 'Val.' });

  const text = { title: 'Langvakter', done: 'Vi prøvde.', gave: 'Ro.' };
  const { experienceId = '' } = await ask('POST', '/experiences', {
    networkId,
    participationId,
    themes: ['full-time'],
    text,
  });
  await put(`/experiences/${experienceId}/attachments/Plan.pdf`);
  const finding = { code: 'in-two-networks', rows: [], figures: { count: 2 } };
  await service.app.get(CommandBus).execute(new NoteNetworkFinding(finding, metaOf()));

  const known = {
    cohortId: meetings.intake.cohortId,
    networkId,
    gatheringId,
    municipalityId,
    participationId,
    themeDayId,
    experienceId,
    sha256,
    party: 'elected',
    by: 'theme',
    'gatheringId of /project-leader-gatherings/{gatheringId}': ofLeaders,
    'gatheringId of /project-leader-gatherings/{gatheringId}/documents/{document}': ofLeaders,
    'document of /project-leader-gatherings/{gatheringId}/documents/{document}': await hashIn(
      leaders,
      'reason',
    ),
    'document of /gatherings/{gatheringId}/documents/{document}': await hashIn(gathering, 'reason'),
    'document of /gatherings/{gatheringId}/attendance/documents/{document}': await hashIn(
      `${gathering}/attendance`,
      'reason',
    ),
    'document of /theme-days/{themeDayId}/documents/{document}': await hashIn(
      `/theme-days/${themeDayId}`,
      'reason',
    ),
  };
  const stop = async () => {
    await meetings.stop();
    rmSync(directory, { recursive: true });
  };
  return { service, as, known, stop };
};

asOfWalk(made, { exempt, nothingMade: [] });
