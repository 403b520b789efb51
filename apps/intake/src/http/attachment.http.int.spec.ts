import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ATTACHMENTS, type Attachments } from '@samanom/attachments';
import { sampleFiles } from '@samanom/testing';
import { DataSource } from 'typeorm';
import { Files, sha256Of } from './files.ts';
import { Programme, caseWorker, fullContent, localPerson } from './programme.ts';

let files: Files;
let programme: Programme;
let cohortId: string;
let finnoy: string;
let rennesoy: string;

beforeAll(async () => {
  files = await Files.start();
  programme = new Programme(files.service);
  cohortId = await programme.cohort();
  finnoy = await programme.municipality('Finnøy');
  rennesoy = await programme.municipality('Rennesøy');
});
afterAll(() => files.stop());

const { pdf, docx, txt } = sampleFiles;
const drafted = async () => {
  const applicationId = await programme.drafted(cohortId, finnoy);
  await programme.save(applicationId, finnoy, fullContent);
  return applicationId;
};
const parties = ['elected', 'administration', 'employees'];
const get = (url: string, as: Parameters<typeof localPerson>) =>
  files.service.ask('GET', url, { as: localPerson(...as) });
const remove = (applicationId: string, name: string) =>
  files.service.ask('DELETE', files.url(applicationId, name), {
    as: localPerson('contact', finnoy),
  });

describe('an attachment', () => {
  it('is added to a draft, listed, and read alike by all parties, and by nobody else', async () => {
    const applicationId = await drafted();
    const name = 'Møtebok "endeleg".pdf'.replaceAll('"', '’');
    const added = await files.add(applicationId, finnoy, name, pdf);
    const about = { name, sha256: sha256Of(pdf), size: pdf.length, mediaType: 'application/pdf' };
    expect(added).toMatchObject({ status: 200, body: { ...about, scan: 'not-scanned' } });
    const url = files.url(applicationId, name);
    for (const role of ['contact', ...parties]) {
      const { body } = await files.list(applicationId, localPerson(role, finnoy));
      expect(body).toMatchObject({ rules: { allowed: true, maxCount: 10 }, attachments: [about] });
      const { status, headers, text } = await get(url, [role, finnoy]);
      expect({ status, text }).toEqual({ status: 200, text: pdf.toString() });
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-length': String(pdf.length),
        'content-disposition': `attachment; filename="M_tebok _endeleg_.pdf"; filename*=UTF-8''M%C3%B8tebok%20%E2%80%99endeleg%E2%80%99.pdf`,
        'x-content-type-options': 'nosniff',
      });
    }
    expect((await get(url, ['contact', rennesoy])).status).toBe(404);
    expect((await files.service.ask('GET', url, { as: caseWorker })).status).toBe(404);
    expect((await files.list(applicationId, caseWorker)).status).toBe(404);
  });

  it('is written by who writes the draft, and by nobody else', async () => {
    const applicationId = await drafted();
    const stranger = await files.add(applicationId, rennesoy, 'a.pdf', pdf);
    expect(stranger).toMatchObject({ status: 403, body: { code: 'not-your-municipality' } });
    const as = localPerson('employees', finnoy);
    expect(await files.send(as, files.url(applicationId, 'a.pdf'), pdf)).toMatchObject({
      status: 403,
      body: { code: 'permission-missing' },
    });
  });

  it('is part of the document that the parties stand behind, and of the event', async () => {
    const applicationId = await drafted();
    await files.add(applicationId, finnoy, 'b.docx', docx);
    await files.add(applicationId, finnoy, 'a.pdf', pdf);
    const { body, headers } = await programme.present(applicationId, finnoy);
    const after = headers['event-id'] ?? '';
    const url = `/applications/${applicationId}/documents/${body.document}`;
    const shown = await get(`${url}?after=${after}`, ['elected', finnoy]);
    expect(shown.body['content']).toEqual({
      ...fullContent,
      attachments: [
        expect.objectContaining({ name: 'a.pdf', sha256: sha256Of(pdf) }),
        expect.objectContaining({ name: 'b.docx', sha256: sha256Of(docx) }),
      ],
    });
    const [event]: unknown[] = await files.service.app
      .get(DataSource)
      .query(`SELECT schema, data FROM event_store.event WHERE event_id = $1`, [after]);
    const listed = { sha256: sha256Of(pdf), size: pdf.length, mediaType: 'application/pdf' };
    expect(event).toMatchObject({
      schema: 2,
      data: { attachments: [{ ...listed, scan: 'not-scanned' }, { sha256: sha256Of(docx) }] },
    });
    expect(JSON.stringify(event)).not.toContain('a.pdf');
    const file = await get(`${url}/attachments/${sha256Of(docx)}`, ['employees', finnoy]);
    expect(file.headers['content-disposition']).toContain('b.docx');
    const other = await get(`${url}/attachments/${sha256Of(txt)}`, ['employees', finnoy]);
    expect(other).toMatchObject({ status: 404, body: { code: 'attachment-unknown' } });
  });

  it.each([
    ['added', (id: string) => files.add(id, finnoy, 'new.txt', txt)],
    ['removed', (id: string) => remove(id, 'a.pdf')],
  ])('that is %s afterwards lets earlier endorsements lapse', async (_, change) => {
    const applicationId = await drafted();
    await files.add(applicationId, finnoy, 'a.pdf', pdf);
    const first = (await programme.present(applicationId, finnoy)).body.document;
    for (const party of parties) await programme.endorse(applicationId, party, finnoy, first);
    expect((await programme.present(applicationId, finnoy)).body.document).toBe(first);

    expect((await change(applicationId)).status).toBeLessThan(300);
    const again = await programme.present(applicationId, finnoy);
    expect(again.body.document).not.toBe(first);
    const after = again.headers['event-id'] ?? '';
    const { body } = await get(`/applications/${applicationId}?after=${after}`, [
      'elected',
      finnoy,
    ]);
    expect(body).toMatchObject({ given: 0 });
    expect((await programme.endorse(applicationId, 'elected', finnoy, first)).body).toMatchObject({
      code: 'document-not-current',
    });
  });

  it('is for the ministry once it is sent, and not before', async () => {
    const applicationId = await drafted();
    await files.add(applicationId, finnoy, 'a.pdf', pdf);
    const { document } = (await programme.present(applicationId, finnoy)).body;
    const url = `/applications/${applicationId}/documents/${document}/attachments/${sha256Of(pdf)}`;
    for (const party of parties) await programme.endorse(applicationId, party, finnoy, document);
    expect((await files.service.ask('GET', url, { as: caseWorker })).status).toBe(404);
    const sent = await files.service.ask('POST', `/applications/${applicationId}/submission`, {
      as: localPerson('contact', finnoy),
    });
    const read = `${url}?after=${sent.headers['event-id'] ?? ''}`;
    const { text } = await files.service.ask('GET', read, { as: caseWorker });
    expect(text).toBe(pdf.toString());
    expect((await files.add(applicationId, finnoy, 'b.pdf', docx)).body).toMatchObject({
      code: 'application-not-draft',
    });
  });

  it('is gone from the store when it is removed, unless it was presented or lies elsewhere', async () => {
    const [one, two] = [await drafted(), await drafted()];
    const bytes = Buffer.concat([pdf, Buffer.from('eit anna')]);
    for (const id of [one, two]) await files.add(id, finnoy, 'a.pdf', bytes);
    await remove(one, 'a.pdf');
    expect(await files.store.has(sha256Of(bytes))).toBe(true);
    await remove(two, 'a.pdf');
    expect(await files.store.has(sha256Of(bytes))).toBe(false);
    expect((await remove(two, 'a.pdf')).status).toBe(204);

    await files.add(one, finnoy, 'a.pdf', bytes);
    const refused = await programme.present(one, rennesoy);
    expect(refused.status).toBe(403);
    await remove(one, 'a.pdf');
    expect(await files.store.has(sha256Of(bytes))).toBe(false);

    await files.add(one, finnoy, 'a.pdf', bytes);
    await programme.present(one, finnoy);
    await remove(one, 'a.pdf');
    expect(await files.store.has(sha256Of(bytes))).toBe(true);
  });

  it('is there for whoever lists it, though the last other one is removed just before', async () => {
    const [one, two] = [await drafted(), await drafted()];
    const bytes = Buffer.concat([pdf, Buffer.from('om kapp')]);
    await files.add(one, finnoy, 'a.pdf', bytes);
    const kept: Attachments = files.service.app.get(ATTACHMENTS);
    const keep = kept.keep.bind(kept);
    const spy = jest.spyOn(kept, 'keep').mockImplementationOnce(async (file) => {
      await keep(file);
      await remove(one, 'a.pdf');
      expect(await files.store.has(sha256Of(bytes))).toBe(false);
    });
    expect((await files.add(two, finnoy, 'a.pdf', bytes)).status).toBe(200);
    spy.mockRestore();
    expect(await files.store.has(sha256Of(bytes))).toBe(true);
  });

  it('of a presentation that was refused does not stay for that', async () => {
    const applicationId = await programme.drafted(cohortId, finnoy);
    await programme.save(applicationId, finnoy, {});
    const bytes = Buffer.concat([pdf, Buffer.from('feil fil')]);
    await files.add(applicationId, finnoy, 'a.pdf', bytes);
    expect((await programme.present(applicationId, finnoy)).body).toMatchObject({
      code: 'content-incomplete',
    });
    await remove(applicationId, 'a.pdf');
    expect(await files.store.has(sha256Of(bytes))).toBe(false);
  });

  it('that the presenter has not seen is not presented, when they say what they saw', async () => {
    const applicationId = await drafted();
    await files.add(applicationId, finnoy, 'a.pdf', pdf);
    const present = (attachments: readonly string[]) =>
      files.service.ask('POST', `/applications/${applicationId}/presentation`, {
        as: localPerson('contact', finnoy),
        body: { draftVersion: 1, attachments },
      });
    expect((await present([])).body).toMatchObject({ code: 'attachments-changed' });
    expect((await present([sha256Of(pdf)])).status).toBe(200);
  });

  it('that was erased from the store is said to be', async () => {
    const applicationId = await drafted();
    const bytes = Buffer.concat([pdf, Buffer.from('personleg')]);
    await files.add(applicationId, finnoy, 'a.pdf', bytes);
    await files.store.remove(sha256Of(bytes));
    const { status, body } = await get(files.url(applicationId, 'a.pdf'), ['contact', finnoy]);
    expect({ status, code: body['code'] }).toEqual({ status: 404, code: 'attachment-erased' });
  });
});
