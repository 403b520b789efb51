import { Inject, Injectable } from '@nestjs/common';
import { Clock, hashOf } from '@samanom/service';
import { DataSource } from 'typeorm';

/** A sign-in that was begun: what its end has to fit. */
export interface BegunSignIn {
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
  /** The person has to show again who they are. */
  readonly anew: boolean;
}

/** So long somebody may take at the issuer's. */
const MOST_MS = 15 * 60_000;

/** Sign-ins under way. Each is ended once, in the browser in which it was begun. */
@Injectable()
export class BegunSignIns {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async begin(state: string, browser: string, begun: BegunSignIn): Promise<void> {
    const now = this.clock.now();
    await this.database.query('DELETE FROM gateway.sign_in WHERE "endsAt" <= $1', [now]);
    await this.database.query(
      `INSERT INTO gateway.sign_in ("stateHash", "browserHash", nonce, verifier, "returnTo", anew, "endsAt")
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        hashOf(state),
        hashOf(browser),
        begun.nonce,
        begun.verifier,
        begun.returnTo,
        begun.anew,
        new Date(Date.parse(now) + MOST_MS).toISOString(),
      ],
    );
  }

  /** Undefined if there is none of this state, for this browser, or no longer. */
  async take(state: string, browser: string): Promise<BegunSignIn | undefined> {
    const [[begun]] = await this.database.query<[BegunSignIn[], number]>(
      `DELETE FROM gateway.sign_in
       WHERE "stateHash" = $1 AND "browserHash" = $2 AND "endsAt" > $3
       RETURNING nonce, verifier, "returnTo", anew`,
      [hashOf(state), hashOf(browser), this.clock.now()],
    );
    return begun;
  }
}
