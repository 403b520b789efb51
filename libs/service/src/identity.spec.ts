import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SignJWT, exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ServiceConfig } from './config.ts';
import { AUDIENCE } from './development.ts';
import { Identity, SignInNeeded } from './identity.ts';

const ISSUER = 'urn:spec:issuer';
const MINUTE_MS = 60_000;

/** An issuer that may change its keys. */
class Issuer {
  private key: CryptoKey | undefined;
  private keys: object[] = [];
  private readonly server: Server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: this.keys }));
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    await this.changeKeys();
  }

  get jwks(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  async changeKeys(): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA');
    this.key = privateKey;
    this.keys = [{ ...(await exportJWK(publicKey)), alg: 'EdDSA' }];
  }

  sign(person: string, livesMs = 30 * MINUTE_MS, issuedAgoMs = 0): Promise<string> {
    if (!this.key) throw new Error('the issuer has no keys yet');
    return new SignJWT({ organisation: 'ministry', roles: ['case-worker'] })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setSubject(person)
      .setIssuedAt(new Date(Date.now() - issuedAgoMs))
      .setExpirationTime(new Date(Date.now() + livesMs))
      .sign(this.key);
  }

  stop(): Promise<unknown> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}

let issuer: Issuer;
let config: ServiceConfig;
let identity: Identity;
beforeEach(async () => {
  jest.useFakeTimers({ now: Date.now(), advanceTimers: false, doNotFake: [...REAL] });
  issuer = new Issuer();
  await issuer.start();
  config = new ServiceConfig({
    DATABASE_URL: 'postgres://nowhere/',
    IDENTITY_ISSUER: ISSUER,
    IDENTITY_JWKS: issuer.jwks,
  });
  identity = new Identity(config);
});
afterEach(async () => {
  jest.useRealTimers();
  await issuer.stop();
});

const REAL = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;
const later = (ms: number) => jest.setSystemTime(Date.now() + ms);
const personBehind = (token: string) => identity.personBehind(`Bearer ${token}`);

describe('a token that was verified', () => {
  it('is not verified again at the next request', async () => {
    const token = await issuer.sign('anna');
    const verify = jest.spyOn(crypto.subtle, 'verify');
    const first = await personBehind(token);
    expect(first).toEqual({ person: 'anna', organisation: 'ministry', roles: ['case-worker'] });
    later(MINUTE_MS - 1);
    expect(await personBehind(token)).toEqual(first);
    expect(verify).toHaveBeenCalledTimes(1);
    later(1);
    expect(await personBehind(token)).toEqual(first);
    expect(verify).toHaveBeenCalledTimes(2);
    verify.mockRestore();
  });

  it('is refused from the second in which it runs out', async () => {
    jest.setSystemTime(Math.ceil(Date.now() / 1000) * 1000);
    const token = await issuer.sign('anna', 10_000);
    await personBehind(token);
    later(9_999);
    expect(await personBehind(token)).toMatchObject({ person: 'anna' });
    later(1);
    await expect(personBehind(token)).rejects.toThrow(SignInNeeded);
  });

  it('is refused from an hour after it was issued', async () => {
    jest.setSystemTime(Math.ceil(Date.now() / 1000) * 1000);
    const token = await issuer.sign('anna', 30 * MINUTE_MS, 60 * MINUTE_MS - 10_000);
    await personBehind(token);
    later(11_000);
    await expect(personBehind(token)).rejects.toThrow(SignInNeeded);
  });

  it('says nothing of one that differs from it in a letter', async () => {
    const token = await issuer.sign('anna');
    await personBehind(token);
    const [header = '', payload = '', signature = ''] = token.split('.');
    const another = signature.startsWith('A') ? 'B' : 'A';
    const changed = [header, payload, another + signature.slice(1)].join('.');
    await expect(personBehind(changed)).rejects.toThrow(SignInNeeded);
    expect(await personBehind(await issuer.sign('berit'))).toMatchObject({ person: 'berit' });
  });

  it('is refused once its key is gone and no longer kept', async () => {
    const token = await issuer.sign('anna');
    await personBehind(token);
    await issuer.changeKeys();
    const identityOfAnotherInstance = new Identity(config);
    await expect(identityOfAnotherInstance.personBehind(`Bearer ${token}`)).rejects.toThrow(
      SignInNeeded,
    );
    later(11 * MINUTE_MS); // the keys themselves are kept for ten minutes
    await expect(personBehind(token)).rejects.toThrow(SignInNeeded);
  });
});
