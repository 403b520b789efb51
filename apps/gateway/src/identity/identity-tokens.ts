import { Inject, Injectable } from '@nestjs/common';
import { AUDIENCE, ServiceConfig } from '@samanom/service';
import { SignJWT, importJWK } from 'jose';
import { LRUCache } from 'lru-cache';
import { SigningKeys } from './signing-keys.ts';

/** Who asks, for which organisation, with which roles, and when they last showed who they are. */
export interface Caller {
  readonly personId: string;
  readonly organisation: string;
  readonly roles: readonly string[];
  /** Undefined of a system, which is nobody who could. */
  readonly signedInAt: string | undefined;
}

const LIVES_S = 60;
/** So much of its life has a token left at least when it is handed on. */
const LEFT_MS = 40_000;
const MOST = 2000;

/** What the services behind believe, and nothing else: who asks, signed, for a minute. */
@Injectable()
export class IdentityTokens {
  private readonly made = new LRUCache<string, string>({
    max: MOST,
    ttl: LIVES_S * 1000 - LEFT_MS,
  });

  constructor(
    @Inject(SigningKeys) private readonly keys: SigningKeys,
    @Inject(ServiceConfig) private readonly config: ServiceConfig,
  ) {}

  /** The same one for a while, since a service need not verify twice what it knows. */
  async of(caller: Caller): Promise<string> {
    const { kid, key } = await this.keys.signing();
    const name = JSON.stringify([kid, caller]);
    const made = this.made.get(name);
    if (made) return made;
    const { personId, organisation, roles, signedInAt } = caller;
    const token = await new SignJWT({
      organisation,
      roles,
      ...(signedInAt && { auth_time: Math.floor(Date.parse(signedInAt) / 1000) }),
    })
      .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'JWT' })
      .setIssuer(this.config.issuer)
      .setAudience(AUDIENCE)
      .setSubject(personId)
      .setIssuedAt()
      .setExpirationTime(`${LIVES_S}s`)
      .sign(await importJWK(key, 'EdDSA'));
    this.made.set(name, token);
    return token;
  }
}
