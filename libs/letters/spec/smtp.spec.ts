import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { NotDelivered, deliveryBy, type OutgoingLetter } from '../src/index.ts';

let server: SMTPServer;
let received: { readonly to: readonly string[]; readonly message: string }[] = [];

const refusal = (responseCode: number) => Object.assign(new Error('no'), { responseCode });

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, done) => {
      if (address.startsWith('unknown')) done(refusal(550));
      else if (address.startsWith('busy')) done(refusal(450));
      else done();
    },
    onData: (stream, { envelope }, done) => {
      void text(stream).then((message) => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), message });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

const port = () => (server.server.address() as AddressInfo).port;
const mail = (at = port()) =>
  deliveryBy({ by: 'smtp', url: `smtp://127.0.0.1:${at}`, from: 'post@krd.example' });

const letterTo = (email: string | null): OutgoingLetter => ({
  letterId: '0193d3a0-0000-7000-8000-0000000000a1',
  language: 'nn',
  journalNumber: '2012/0007-1',
  sender: 'Kommunal- og regionaldepartementet',
  recipient: { name: 'Finnøy kommune', number: '1141', email },
  fileName: '2012-0007-1.pdf',
  pdf: Buffer.from('%PDF-1.7 the letter'),
});

describe('a letter by mail', () => {
  it('has the PDF with it, and the same Message-ID however often it is sent', async () => {
    received = [];
    const reference = '<0193d3a0-0000-7000-8000-0000000000a1@krd.example>';
    expect(await mail().send(letterTo('post@finnoy.example'))).toEqual({ reference });
    expect(await mail().send(letterTo('post@finnoy.example'))).toEqual({ reference });
    expect(received).toHaveLength(2);
    for (const { to, message } of received) {
      expect(to).toEqual(['post@finnoy.example']);
      expect(message).toContain(`Message-ID: ${reference}`);
      expect(message).toContain('Content-Type: application/pdf; name=2012-0007-1.pdf');
      expect(message).toContain(Buffer.from('%PDF-1.7 the letter').toString('base64'));
      expect(message).toContain('Content-Language: nn');
    }
  });

  const failing = async (sending: Promise<unknown>) => {
    const error: unknown = await sending.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NotDelivered);
    const { reason, final } = error as NotDelivered;
    return { reason, final };
  };

  it('says whether another attempt could help', async () => {
    expect(await failing(mail().send(letterTo(null)))).toEqual({
      reason: 'no-address',
      final: true,
    });
    expect(await failing(mail().send(letterTo('unknown@finnoy.example')))).toEqual({
      reason: 'refused-550',
      final: true,
    });
    expect(await failing(mail().send(letterTo('busy@finnoy.example')))).toEqual({
      reason: 'refused-450',
      final: false,
    });
    expect(await failing(mail(1).send(letterTo('post@finnoy.example')))).toEqual({
      reason: 'unreachable',
      final: false,
    });
  });

  it('goes to one address, whatever is written there', async () => {
    received = [];
    await failing(mail().send(letterTo('a@b.example\r\nRCPT TO:<c@d.example>')));
    await mail()
      .send(letterTo('a@b.example, c@d.example'))
      .catch(() => undefined);
    expect(received.flatMap(({ to }) => to)).not.toContain('c@d.example');
  });
});

describe('the outbox', () => {
  it('takes every letter', async () =>
    expect(await deliveryBy({ by: 'outbox' }).send(letterTo(null))).toEqual({
      reference: letterTo(null).letterId,
    }));
});
