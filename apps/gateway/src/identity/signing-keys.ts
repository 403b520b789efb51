import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@samanom/service';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { DataSource } from 'typeorm';

export interface SigningKey {
  readonly kid: string;
  readonly key: JWK;
  readonly signsFrom: string;
  readonly signsUntil: string;
}

const MINUTE_MS = 60_000;
const SIGNS_MS = 24 * 60 * MINUTE_MS;
/** So long before it signs is a key told of, so that nobody meets a token of a key that they cannot know. */
const TOLD_BEFORE_MS = 30 * MINUTE_MS;
/** So long after it last signed is it told of: its tokens are out by then. */
const TOLD_AFTER_MS = 5 * MINUTE_MS;
const READ_EVERY_MS = MINUTE_MS;
const LOCK = 7_264_900;

/** The keys that sign identities. All gateways on one database have the same; each signs for a day. */
@Injectable()
export class SigningKeys {
  private known: readonly SigningKey[] = [];
  private readAtMs = -Infinity;

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The key that signs now. */
  async signing(): Promise<SigningKey> {
    const nowMs = Date.parse(this.clock.now());
    const signing = (await this.fresh(nowMs)).find((key) => signsAt(key, nowMs));
    if (!signing) throw new Error('there is no key to sign with');
    return signing;
  }

  /** The public halves of those whose tokens somebody may meet. */
  async told(): Promise<readonly JWK[]> {
    const keys = await this.fresh(Date.parse(this.clock.now()));
    return keys.map(({ kid, key: { d: _secret, ...key } }) => ({
      ...key,
      kid,
      alg: 'EdDSA',
      use: 'sig',
    }));
  }

  private async fresh(nowMs: number): Promise<readonly SigningKey[]> {
    const isFresh = nowMs >= this.readAtMs && nowMs - this.readAtMs < READ_EVERY_MS;
    if (isFresh && this.known.some((key) => signsAt(key, nowMs))) return this.known;
    let keys = await this.read(nowMs);
    if (nextFrom(keys, nowMs) !== undefined) {
      await this.makeNext(nowMs);
      keys = await this.read(nowMs);
    }
    this.known = keys;
    this.readAtMs = nowMs;
    return keys;
  }

  private read(nowMs: number, database: Pick<DataSource, 'query'> = this.database) {
    return database.query<SigningKey[]>(
      'SELECT * FROM gateway.signing_key WHERE "signsUntil" > $1 ORDER BY "signsFrom", kid',
      [instant(nowMs - TOLD_AFTER_MS)],
    );
  }

  /** One gateway makes it; the others find it. */
  private async makeNext(nowMs: number): Promise<void> {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    const key = await exportJWK(privateKey);
    const kid = await calculateJwkThumbprint(key);
    await this.database.transaction(async (transaction) => {
      await transaction.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const from = nextFrom(await this.read(nowMs, transaction), nowMs);
      if (from === undefined) return;
      await transaction.query(
        'INSERT INTO gateway.signing_key (kid, key, "signsFrom", "signsUntil") VALUES ($1, $2, $3, $4)',
        [kid, JSON.stringify(key), instant(from), instant(from + SIGNS_MS)],
      );
      await transaction.query('DELETE FROM gateway.signing_key WHERE "signsUntil" <= $1', [
        instant(nowMs - TOLD_AFTER_MS),
      ]);
    });
  }
}

const signsAt = ({ signsFrom, signsUntil }: SigningKey, ms: number): boolean =>
  signsFrom <= instant(ms) && instant(ms) < signsUntil;

/** From when on a key is needed that is not there yet; undefined while those that are there will do. */
const nextFrom = (keys: readonly SigningKey[], nowMs: number): number | undefined => {
  const last = Math.max(...keys.map(({ signsUntil }) => Date.parse(signsUntil)));
  if (last <= nowMs) return nowMs;
  return last - nowMs <= TOLD_BEFORE_MS ? last : undefined;
};

const instant = (ms: number): string => new Date(ms).toISOString();
