import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest, badFiles, eventually, sampleFiles } from '@samanom/testing';
import { Readable } from 'node:stream';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Files, rules } from './files.ts';
import { Programme, localPerson } from './programme.ts';

let files: Files;
let programme: Programme;
let applicationId: string;
let finnoy: string;

beforeAll(async () => {
  files = await Files.start();
  programme = new Programme(files.service);
  finnoy = await programme.municipality('Finnøy');
});
beforeEach(async () => {
  applicationId = await programme.drafted(await programme.cohort(), finnoy);
});
afterAll(() => files.stop());

const { pdf, txt } = sampleFiles;
const add = (name: string, bytes: Buffer | Readable) =>
  files.add(applicationId, finnoy, name, bytes);
const names = async () => {
  const { body } = await files.list(applicationId, localPerson('contact', finnoy));
  return body.attachments.map(({ name }) => name);
};
const MEGABYTE = Buffer.alloc(1024 * 1024, 'a');

/** What is there besides: as much as there was. */
const leavingNothing = async <Answer>(act: () => Promise<Answer>): Promise<Answer> => {
  const [before, listed] = [await files.everything(), await names()];
  const answer = await act();
  await eventually(
    'nothing is left of it',
    async () => (await files.everything()).length === before.length,
    5_000,
  );
  expect(await names()).toEqual(listed);
  return answer;
};

describe('a file that is not taken', () => {
  it.each([
    [
      'an executable by the name of a PDF',
      'søknad.pdf',
      badFiles.executable,
      'attachment-not-what-it-says',
    ],
    ['an executable', 'a.exe', badFiles.executable, 'attachment-type-not-allowed'],
    ['a document with macros', 'a.docx', badFiles.withMacros, 'attachment-not-what-it-says'],
    ['empty', 'a.txt', Buffer.alloc(0), 'attachment-empty'],
    ['named as a path', '../../x', txt, 'attachment-name-not-allowed'],
    ['named as a path, with an ending', '../../x.txt', txt, 'attachment-name-not-allowed'],
    ['named to be read backwards', 'a\u202efdp.txt', txt, 'attachment-name-not-allowed'],
    ['named at great length', `${'å'.repeat(120)}.txt`, txt, 'attachment-name-not-allowed'],
  ])('is %s', async (_, name, bytes, code) => {
    const answer = await leavingNothing(() => add(name, bytes));
    expect(answer).toMatchObject({ status: 409, body: { code } });
  });

  it.each([
    ['unpacks to hundreds of megabytes', badFiles.bomb, 'attachment-unpacks-too-large'],
    ['unpacks to more than it says', badFiles.lyingBomb, 'attachment-damaged'],
  ])('is a document that %s', async (_, make, code) => {
    const answer = await leavingNothing(() => add('a.docx', make()));
    expect(answer).toMatchObject({ status: 409, body: { code } });
  });

  it('is one of 5 GB, by what its sender says, before it is read', async () => {
    const answer = await leavingNothing(() =>
      files.sendDeclaring(localPerson('contact', finnoy), files.url(applicationId, 'a.txt'), 5e9),
    );
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'attachment-too-large', params: { limitBytes: rules.maxBytes } },
    });
  });

  it('is one that never ends: stopped at the limit, and its sender is told', async () => {
    let sent = 0;
    const endless = new Readable({
      read() {
        sent += MEGABYTE.length;
        this.push(MEGABYTE);
      },
    });
    const answer = await leavingNothing(() => add('a.txt', endless));
    endless.destroy();
    expect(answer).toMatchObject({ status: 409, body: { code: 'attachment-too-large' } });
    expect(sent).toBeGreaterThan(rules.maxBytes);
    expect(sent).toBeLessThan(rules.maxBytes * 2); // The rest is what lies in the sockets' buffers.
  });

  it('is one whose sender goes away half way', async () => {
    await leavingNothing(() => files.breakOff(applicationId, finnoy, 'a.txt'));
  });

  it('is a second one of the same name', async () => {
    await add('Vedtak.txt', txt);
    const answer = await leavingNothing(() => add('vedtak.TXT', Buffer.from('eit anna')));
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'attachment-name-taken', params: { name: 'Vedtak.txt' } },
    });
  });

  it('is the same file by another name; by the same name it is there already', async () => {
    const first = await add('a.pdf', pdf);
    expect(await leavingNothing(() => add('a.pdf', pdf))).toEqual(first);
    expect(await leavingNothing(() => add('b.pdf', pdf))).toMatchObject({
      status: 409,
      body: { code: 'attachment-there-already', params: { name: 'a.pdf' } },
    });
  });

  it('is the eleventh, also when all come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 14 }, (_, n) => add(`${n}.txt`, Buffer.from(`tekst ${n}`))),
    );
    const codes = answers.map(({ status, body }) => (status === 200 ? 'taken' : body['code']));
    expect(codes.filter((code) => code === 'taken')).toHaveLength(10);
    expect(codes.filter((code) => code === 'attachment-count-reached')).toHaveLength(4);
    expect(await names()).toHaveLength(10);
  });

  it('is one that was sent as something else than a file', async () => {
    const answer = await files.service.ask('PUT', files.url(applicationId, 'a.txt'), {
      as: localPerson('contact', finnoy),
      body: { content: 'x' },
    });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'Content-Type' }] } });
  });

  it('does not make other routes take what they did not', async () => {
    for (const type of ['application/pdf', 'text/plain']) {
      const answer = await files.service.ask('POST', '/applications', {
        as: localPerson('contact', finnoy),
        body: 'x',
        headers: { 'content-type': type },
      });
      expect(answer.status).toBe(415);
      const nowhere = { body: 'x', headers: { 'content-type': type } };
      expect((await files.service.ask('POST', '/nowhere', nowhere)).status).toBe(404);
    }
  });
});

describe('an installation without a store', () => {
  it('says so, and what the form of the call would take', async () => {
    const service = await ServiceUnderTest.start(IntakeModule, intake);
    const without = new Programme(service);
    const here = await without.municipality('Os');
    const id = await without.drafted(await without.cohort(), here);
    const answer = await service.ask('PUT', `/applications/${id}/draft/attachments/a.pdf`, {
      as: localPerson('contact', here),
      headers: { 'content-type': 'text/plain' },
      body: 'x',
    });
    expect(answer).toMatchObject({ status: 409, body: { code: 'attachments-unavailable' } });
    const as = localPerson('employees', here);
    const { body } = await service.ask('GET', `/applications/${id}/draft/attachments`, { as });
    expect(body).toMatchObject({ rules: { types: ['application/pdf'] }, attachments: [] });
    await service.stop();
  });
});
