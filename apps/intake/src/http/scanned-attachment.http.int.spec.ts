import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClamdStandIn, sampleFiles } from '@samanom/testing';
import { Files, sha256Of } from './files.ts';
import { Programme, fullContent, localPerson } from './programme.ts';

/** What the scanner says next. */
let says = 'stream: OK\0';
let clamd: ClamdStandIn;
let files: Files;
let programme: Programme;
let cohortId: string;
let finnoy: string;

beforeAll(async () => {
  clamd = new ClamdStandIn((socket) => socket.end(says));
  files = await Files.start({ CLAMD_SOCKET: await clamd.address() });
  programme = new Programme(files.service);
  cohortId = await programme.cohort();
  finnoy = await programme.municipality('Finnøy');
});
afterAll(async () => {
  await files.stop();
  clamd.stop();
});

const { pdf } = sampleFiles;
const drafted = async () => {
  const applicationId = await programme.drafted(cohortId, finnoy);
  await programme.save(applicationId, finnoy, fullContent);
  return applicationId;
};
const add = (applicationId: string, bytes = pdf) => {
  return files.add(applicationId, finnoy, 'a.pdf', bytes);
};
const bytesOf = (words: string) => Buffer.concat([pdf, Buffer.from(words)]);
const list = async (applicationId: string) =>
  (await files.list(applicationId, localPerson('elected', finnoy))).body.attachments;

describe('where files are scanned', () => {
  it('one that is clean is presented as such', async () => {
    says = 'stream: OK\0';
    const applicationId = await drafted();
    expect((await add(applicationId)).body).toMatchObject({ scan: 'clean' });
    expect(clamd.received.at(-1)?.equals(pdf)).toBe(true);
    expect((await programme.present(applicationId, finnoy)).status).toBe(200);
  });

  it('one that is infected is refused, and not kept', async () => {
    says = 'stream: Eicar-Test-Signature FOUND\0';
    const applicationId = await drafted();
    const before = await files.everything();
    const answer = await add(applicationId, bytesOf('infected'));
    expect(answer).toMatchObject({
      status: 409,
      body: {
        code: 'attachment-infected',
        params: { name: 'a.pdf', signature: 'Eicar-Test-Signature' },
      },
    });
    expect(await files.everything()).toEqual(before);
    expect(await list(applicationId)).toEqual([]);
  });

  it('one that could not be scanned waits: nobody gets it, and it is not presented until it is', async () => {
    says = '';
    const applicationId = await drafted();
    const bytes = bytesOf('later');
    expect(await add(applicationId, bytes)).toMatchObject({
      status: 200,
      body: { scan: 'scan-failed' },
    });
    const read = await files.service.ask('GET', files.url(applicationId, 'a.pdf'), {
      as: localPerson('elected', finnoy),
    });
    expect(read).toMatchObject({ status: 409, body: { code: 'attachment-not-scanned' } });
    expect(await programme.present(applicationId, finnoy)).toMatchObject({
      status: 409,
      body: { code: 'attachment-not-scanned', params: { name: 'a.pdf' } },
    });
    says = 'stream: OK\0';
    expect((await programme.present(applicationId, finnoy)).status).toBe(200);
    expect(await list(applicationId)).toMatchObject([{ scan: 'clean' }]);
  });

  it('one that turns out to be infected then is gone', async () => {
    says = '';
    const applicationId = await drafted();
    const bytes = bytesOf('found late');
    await add(applicationId, bytes);
    says = 'stream: Eicar-Test-Signature FOUND\0';
    expect((await programme.present(applicationId, finnoy)).body).toMatchObject({
      code: 'attachment-infected',
    });
    expect(await list(applicationId)).toEqual([]);
    expect(await files.store.has(sha256Of(bytes))).toBe(false);
  });
});
