import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkPage } from '@samanom/contracts/intake';
import { ServiceUnderTest, eventually } from '@samanom/testing';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { LetterRounds } from '../letter/letter-rounds.ts';
import { admission, issue, show } from './letters.ts';
import { Programme, caseWorker, operator } from './programme.ts';

let service: ServiceUnderTest;
let server: SMTPServer;
let finnoy: string;
let applicationId: string;
let answering: number | undefined;
let mails: string[] = [];

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) =>
      answering === undefined
        ? done()
        : done(Object.assign(new Error('no'), { responseCode: answering })),
    onData: (stream, _, done) => {
      void text(stream).then((mail) => {
        mails.push(mail);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  service = await ServiceUnderTest.start(IntakeModule, intake, {
    LETTER_DELIVERY: 'smtp',
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    SMTP_FROM: 'post@krd.example',
  });
  const programme = new Programme(service);
  finnoy = await programme.municipality('Finnøy');
  applicationId = await programme.admitted(await programme.cohort(), finnoy);
});
afterAll(async () => {
  await service.stop();
  await new Promise<void>((resolve) => server.close(resolve));
});

const letterTo = async (email: string | undefined, smtpAnswers?: number) => {
  [answering, mails] = [smtpAnswers, []];
  const municipalities = [{ municipalityId: finnoy, ...(email && { email }) }];
  const { body } = await issue(service, applicationId, { ...admission, municipalities });
  const letterId = body.letters[0]?.letterId ?? '';
  return {
    letterId,
    is: (status: string) =>
      eventually(
        `it is ${status}`,
        async () => (await show(service, letterId))['status'] === status,
      ),
  };
};
const sendByHand = (letterId: string) =>
  service.ask('POST', `/letters/${letterId}/sending`, { as: caseWorker });
const refused = async () => {
  const { body } = await service.ask<{ refused: { command: string; code: string }[] }>(
    'GET',
    '/parked',
    { as: operator },
  );
  return body.refused.filter(({ command }) => command === 'SendLetter').map(({ code }) => code);
};

describe('a letter by mail', () => {
  it('is sent because it was issued, once, under its own id', async () => {
    const { letterId, is } = await letterTo('post@finnoy.example');
    await is('sent');
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain(`Message-ID: <${letterId}@krd.example>`);
    expect((await sendByHand(letterId)).status).toBe(204);
    expect(mails).toHaveLength(1);
  });

  it('that has no address goes to the work list, and is not tried again by itself', async () => {
    const { letterId, is } = await letterTo(undefined);
    await is('failed');
    expect(await show(service, letterId)).toMatchObject({
      failure: 'no-address',
      final: true,
      attempts: 1,
    });
    const work = await service.ask<WorkPage>('GET', '/work?kind=letter-to-send-again', {
      as: caseWorker,
    });
    expect(work.body.rows).toMatchObject([
      { subject: letterId, link: `/letters/${letterId}`, parts: { failure: 'no-address' } },
    ]);
    await eventually('it is on the work list', async () =>
      (await refused()).includes('letter-not-delivered'),
    );
    expect(await service.app.get(LetterRounds).go()).toBe(0);
    expect(await show(service, letterId)).toMatchObject({ attempts: 1 });
  });

  it('is tried again until it gets there', async () => {
    const { letterId, is } = await letterTo('post@finnoy.example', 450);
    await is('failed');
    const rounds = service.app.get(LetterRounds);
    expect(await rounds.go()).toBe(0);
    await eventually(
      'two attempts are seen',
      async () => (await show(service, letterId))['attempts'] === 2,
    );
    answering = undefined;
    expect(await rounds.go()).toBe(1);
    await is('sent');
    expect(await show(service, letterId)).toMatchObject({ attempts: 3, failure: null });
    expect(mails).toHaveLength(1);
  });

  it('that is some days old is sent only when somebody asks for it', async () => {
    const { letterId, is } = await letterTo('post@finnoy.example', 450);
    await is('failed');
    answering = undefined;
    service.clock.at = new Date(Date.now() + 4 * 86_400_000).toISOString();
    expect(await service.app.get(LetterRounds).go()).toBe(0);
    service.clock.at = undefined;
    expect(mails).toHaveLength(0);
    expect((await sendByHand(letterId)).status).toBe(204);
    await is('sent');
    expect(mails).toHaveLength(1);
  });

  it('sent by hand says why it did not get there', async () => {
    const { letterId, is } = await letterTo('post@finnoy.example', 550);
    await is('failed');
    expect(await sendByHand(letterId)).toMatchObject({
      status: 409,
      body: { code: 'letter-not-delivered', params: { reason: 'refused-550' } },
    });
  });
});
