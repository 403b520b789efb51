import { Inject, Injectable } from '@nestjs/common';
import type { HeldRoles } from '@samanom/contracts/gateway';
import { Clock, hashOf, newSecret } from '@samanom/service';
import { DataSource } from 'typeorm';
import { GatewayConfig } from '../gateway-config.ts';

export interface Session {
  readonly idHash: string;
  readonly personId: string;
  /** What the issuer's groups give, beside what the directory knows. */
  readonly claimed: readonly HeldRoles[];
  readonly organisation: string | null;
  readonly signedInAt: string;
  readonly seenAt: string;
  readonly endsAt: string;
}

export type SignedIn = Pick<Session, 'personId' | 'claimed' | 'organisation' | 'signedInAt'>;

/** So much earlier than it says was a session seen, at most: not every request writes. */
const SEEN_EVERY_MS = 30_000;

/** Sessions as the database keeps them: by the hash of their secret. */
@Injectable()
export class Sessions {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(GatewayConfig) private readonly config: GatewayConfig,
  ) {}

  /** A new session, and the secret that only its browser will know. */
  async begin(signedIn: SignedIn): Promise<string> {
    const secret = newSecret();
    const now = this.clock.now();
    await this.forgetEnded(now);
    await this.database.query(
      `INSERT INTO gateway.session ("idHash", "personId", claimed, organisation, "signedInAt", "seenAt", "endsAt")
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        hashOf(secret),
        signedIn.personId,
        JSON.stringify(signedIn.claimed),
        signedIn.organisation,
        signedIn.signedInAt,
        now,
        later(now, this.config.sessionMs),
      ],
    );
    return secret;
  }

  /** The session of this secret, if it has not ended; it is seen now. */
  async of(secret: string): Promise<Session | undefined> {
    const now = this.clock.now();
    const [session] = await this.database.query<Session[]>(
      `SELECT * FROM gateway.session WHERE "idHash" = $1 AND "endsAt" > $2 AND "seenAt" > $3`,
      [hashOf(secret), now, later(now, -this.config.idleMs)],
    );
    if (session && session.seenAt <= later(now, -SEEN_EVERY_MS))
      await this.database.query(
        `UPDATE gateway.session SET "seenAt" = $2 WHERE "idHash" = $1 AND "seenAt" < $2`,
        [session.idHash, now],
      );
    return session;
  }

  async actFor({ idHash }: Session, organisation: string): Promise<void> {
    await this.database.query('UPDATE gateway.session SET organisation = $2 WHERE "idHash" = $1', [
      idHash,
      organisation,
    ]);
  }

  async end(secret: string): Promise<void> {
    await this.database.query('DELETE FROM gateway.session WHERE "idHash" = $1', [hashOf(secret)]);
  }

  /** Wherever this person is signed in. */
  async endAllOf(personId: string): Promise<void> {
    await this.database.query('DELETE FROM gateway.session WHERE "personId" = $1', [personId]);
  }

  private async forgetEnded(now: string): Promise<void> {
    await this.database.query(
      'DELETE FROM gateway.session WHERE "endsAt" <= $1 OR "seenAt" <= $2',
      [now, later(now, -this.config.idleMs)],
    );
  }
}

const later = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();
