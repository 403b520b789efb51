import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExperienceAnswer, ExperiencePage } from '@samanom/contracts/networks';
import { sampleFiles, type TestPerson } from '@samanom/testing';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Meetings, analyst, localPerson } from './meetings.ts';

const leader: TestPerson = { roles: ['network-leader'], organisation: 'ks', person: randomUUID() };
let world: Meetings;
let directory: string;
let networkId: string;
let time: { participationId: string; municipalityId: string };
let contact: TestPerson;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'samanom-experiences-'));
  world = await Meetings.start({ ATTACHMENTS_DIR: directory });
  networkId = await world.network();
  time = await world.participation('Time');
  contact = localPerson(time.municipalityId);
  await world.place(time.participationId, networkId);
  await world.send('POST', `/networks/${networkId}/leaders`, {
    personId: leader.person,
    from: '2012-01-01',
  });
});
afterAll(async () => {
  await world.stop();
  rmSync(directory, { recursive: true });
});

const text = (title: string, done: string, gave = 'Betre tenester.') => ({ title, done, gave });
const tell = async (written: object, as = contact) => {
  const { participationId } = time;
  const body = { networkId, participationId, themes: ['full-time'], text: written };
  const { body: made, status } = await world.send('POST', '/experiences', body, as);
  if (status !== 201) throw new Error(`telling: ${status}`);
  return made['experienceId'] ?? '';
};
const show = async (id: string, as = leader) =>
  (await world.get<ExperienceAnswer>(`/experiences/${id}`, as)).body;
const publish = async (id: string) => {
  const { document } = await show(id);
  return world.send('POST', `/experiences/${id}/publication`, { document }, leader);
};
const found = async (search: string, more = '') => {
  const query = `search=${encodeURIComponent(search)}${more}`;
  const { body } = await world.get<ExperiencePage>(`/experiences?${query}`, analyst);
  return body.rows.map((one) => one.text?.title);
};

describe('an experience', () => {
  it('is told, sent back with a reason, told anew and published for the whole programme', async () => {
    const id = await tell(text('Langvakter', 'Vi prøvde.'));
    const stranger = localPerson(randomUUID());
    expect((await world.get(`/experiences/${id}`, stranger)).status).toBe(404);
    const { document } = await show(id);
    const reason = 'Fortel kva det gav.';
    const sent = await world.send(
      'POST',
      `/experiences/${id}/return`,
      { document, reason },
      leader,
    );
    expect(sent.status).toBe(204);
    expect(await show(id, contact)).toMatchObject({
      status: 'sent-back',
      sentBackBecause: reason,
      contact: contact.person,
      participant: 'Time',
    });
    const anew = {
      themes: ['full-time'],
      text: text('Langvakter', 'Vi prøvde lange vakter i helgene.'),
    };
    expect((await world.send('POST', `/experiences/${id}/telling`, anew, contact)).status).toBe(
      204,
    );
    const stale = await world.send('POST', `/experiences/${id}/publication`, { document }, leader);
    expect(stale).toMatchObject({ status: 409, body: { code: 'experience-changed' } });
    expect((await publish(id)).status).toBe(204);
    expect(await show(id, stranger)).toMatchObject({ status: 'published', text: anew.text });
  });

  it('is told by those whose it is, and published by the leader of its network only', async () => {
    const body = { networkId, ...time, themes: ['full-time'], text: text('a', 'b') };
    const { municipalityId: _, ...asked } = body;
    const other = localPerson(randomUUID());
    expect(await world.send('POST', '/experiences', asked, other)).toMatchObject({
      status: 403,
      body: { code: 'not-your-municipality' },
    });
    const id = await tell(text('Berre vår', 'Noko.'));
    const { document } = await show(id);
    const own = await world.send('POST', `/experiences/${id}/publication`, { document }, contact);
    expect(own.status).toBe(403);
  });
});

describe('a file', () => {
  const put = async (id: string, name: string, bytes: Buffer, as = contact) => {
    const answer = await world.service.app.inject({
      method: 'PUT',
      url: `/experiences/${id}/attachments/${encodeURIComponent(name)}`,
      headers: {
        authorization: `Bearer ${await world.service.token(as)}`,
        'content-type': 'application/octet-stream',
      },
      payload: bytes,
    });
    world.after = String(answer.headers['event-id'] ?? world.after);
    return answer.statusCode;
  };

  it('comes with an experience, is what it says, and is read by whoever reads the experience', async () => {
    const id = await tell(text('Turnusplan', 'Sjå vedlegget.'));
    const { pdf } = sampleFiles;
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    expect(await put(id, 'Plan på nynorsk.pdf', pdf, localPerson(randomUUID()))).toBe(403);
    expect(await put(id, 'Plan på nynorsk.docx', pdf)).toBe(409);
    expect(await put(id, 'Plan på nynorsk.pdf', pdf)).toBe(204);
    const { attachments, document } = await show(id);
    expect(attachments).toEqual([
      { sha256, size: pdf.length, mediaType: 'application/pdf', name: 'Plan på nynorsk.pdf' },
    ]);
    const url = `/experiences/${id}/publication`;
    expect(await world.send('POST', url, { document }, leader)).toMatchObject({ status: 409 });
    const seen = { document, attachments: [sha256] };
    expect((await world.send('POST', url, seen, leader)).status).toBe(204);
    const file = await world.get(`/experiences/${id}/attachments/${sha256}`, analyst);
    expect(file.headers['content-disposition']).toContain('Plan%20p%C3%A5%20nynorsk.pdf');
    expect(file.status).toBe(200);
    const other = await world.get(`/experiences/${id}/attachments/${'a'.repeat(64)}`, analyst);
    expect(other.status).toBe(404);
  });
});

describe('the experience log', () => {
  it('is searched in either written form, by compounds and inflected words', async () => {
    await publish(
      await tell(text('Frå deltid til heiltid', 'Vi laga ein heiltidskultur i sjukeheimen.')),
    );
    await publish(
      await tell(text('Lågere sykefravær', 'Lederne og de tillitsvalgte møttes hver uke.')),
    );
    expect(await found('heltid')).toEqual(['Frå deltid til heiltid']);
    expect(await found('heiltidskulturen')).toEqual(['Frå deltid til heiltid']);
    expect(await found('sykehjem')).toEqual(['Frå deltid til heiltid']);
    expect(await found('sjukefråværet')).toEqual(['Lågere sykefravær']);
    expect(await found('leiar')).toEqual(['Lågere sykefravær']);
    expect(await found('tillitsvald møte')).toEqual(['Lågere sykefravær']);
    expect(await found('heltid sykefravær')).toEqual([]);
    expect(await found("' & |")).toEqual([]);
    expect(await found('heltid', '&theme=reputation')).toEqual([]);
    expect(await found('heltid', `&networkId=${networkId}`)).toHaveLength(1);
  });

  it('finds no longer what was erased or withdrawn', async () => {
    const id = await tell(text('Vaktbytteordning', 'Alle bytte.'));
    await publish(id);
    expect(await found('vaktbytteordninga')).toEqual(['Vaktbytteordning']);
    const asOf = new Date().toISOString();
    const { document } = await show(id);
    const owner = new pg.Client(world.service.database.ownerUrl);
    await owner.connect();
    await owner.query('UPDATE event_store.document SET body = NULL WHERE hash = $1', [document]);
    await owner.end();
    expect(await found('vaktbytteordning')).toEqual([]);
    expect((await show(id)).text).toBeNull();
    const other = await tell(text('Ferieavvikling', 'Alle bytte.'));
    await publish(other);
    await world.send('POST', `/experiences/${other}/withdrawal`, { reason: 'Feil.' }, contact);
    expect(await found('ferieavvikling')).toEqual([]);
    const then = await world.get<ExperiencePage>(`/experiences?asOf=${asOf}`, analyst);
    expect(then.body.rows.map(({ experienceId }) => experienceId)).toContain(id);
  });

  it('comes whole as a file', async () => {
    const file = await world.get('/experiences?format=csv', analyst);
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.text).toContain('Frå deltid til heiltid');
  });
});
