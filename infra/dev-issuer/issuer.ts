import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { calculateJwkThumbprint, importJWK, SignJWT, type JWK } from 'jose';
import { readJson, writeJson } from '../json-file.ts';
import { Problem } from '../problem.ts';

export const issuer = 'urn:samanom:development';
const algorithm = 'EdDSA';

/** The claims that say who asks. */
export interface Identity {
  /** The person's id. */
  readonly sub: string;
  readonly organisation: string;
  readonly roles: readonly string[];
  readonly network?: string;
}

const keyIn = (data: string): string => join(data, 'identity/private-key.json');

const readKey = (data: string): JWK | undefined => readJson(keyIn(data)) as JWK | undefined;

/** Makes the key pair on first use, and tells the gateway the public half. */
export async function ensureKeys(data: string): Promise<void> {
  const key = readKey(data) ?? (await makeKey());
  writeJson(keyIn(data), key);
  const { d: _secret, ...publicKey } = key;
  writeJson(join(data, 'identity/jwks.json'), { keys: [publicKey] }, 0o644);
}

async function makeKey(): Promise<JWK> {
  const jwk: JWK = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: algorithm, use: 'sig' };
}

/** The private key of this data directory's issuer. */
export function keyOf(data: string): JWK & { readonly kid: string } {
  const key = readKey(data);
  if (!key?.kid) throw new Problem(`no development issuer in ${data}: run npm start first`);
  return { ...key, kid: key.kid };
}

/** A token for an hour. It is worth something only to a gateway that trusts this data directory's key. */
export async function sign(data: string, { sub, ...claims }: Identity): Promise<string> {
  const key = keyOf(data);
  return new SignJWT({ ...claims, auth_time: Math.floor(Date.now() / 1000) })
    .setProtectedHeader({ alg: algorithm, kid: key.kid, typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience('samanom')
    .setSubject(sub)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(await importJWK(key, algorithm));
}
