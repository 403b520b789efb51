import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@samanom/contracts';
import { newId } from '@samanom/event-store';
import { NotFound, type Actor } from '@samanom/kernel';
import { Clock, hashOf, newSecret } from '@samanom/service';
import { DataSource } from 'typeorm';

/** An address by which a person's calendar is read, as the database keeps it: no event, and not the address itself. */
export interface KeptFeed {
  readonly feedId: string;
  readonly personId: string;
  readonly organisation: string;
  readonly roles: readonly string[];
  readonly language: Language;
  readonly madeAt: string;
  readonly renewedAt: string;
  readonly renewals: number;
  readonly expiresAt: string;
}

type Person = Pick<Actor, 'person' | 'organisation' | 'roles'>;

/** Nobody tells when a role that an issuer gives has ended: so long an address is read on without its person showing to hold one. */
export const LIFETIME_DAYS = 90;
const DAY_MS = 86_400_000;

const COLUMNS = `"feedId", "personId", organisation, roles, language, "madeAt", "renewedAt", renewals, "expiresAt"`;
const MAKE = `
  INSERT INTO networks.calendar_feed (${COLUMNS}, "secretHash") VALUES ($1, $2, $3, $4, $5, $6, $6, 0, $7, $8)
  ON CONFLICT ("personId", organisation) DO UPDATE SET
    "feedId" = EXCLUDED."feedId", roles = EXCLUDED.roles, language = EXCLUDED.language, "madeAt" = EXCLUDED."madeAt",
    "renewedAt" = EXCLUDED."renewedAt", renewals = 0, "expiresAt" = EXCLUDED."expiresAt", "secretHash" = EXCLUDED."secretHash"
  RETURNING ${COLUMNS}`;
const RENEW = `
  UPDATE networks.calendar_feed SET roles = $3, "renewedAt" = $4, renewals = renewals + 1, "expiresAt" = $5
  WHERE "personId" = $1 AND organisation = $2 AND "expiresAt" > $4 RETURNING ${COLUMNS}`;
const HELD = `SELECT ${COLUMNS} FROM networks.calendar_feed
  WHERE "personId" = $1 AND organisation = $2 AND "expiresAt" > $3`;
const BEHIND = `SELECT ${COLUMNS} FROM networks.calendar_feed WHERE "secretHash" = $1 AND "expiresAt" > $2`;

@Injectable()
export class CalendarFeeds {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** One for each person and organisation: a new one ends the one before it. The secret is told now and never again. */
  async make({ person, organisation, roles }: Person, language: Language) {
    const secret = newSecret();
    const now = this.clock.now();
    await this.database.query('DELETE FROM networks.calendar_feed WHERE "expiresAt" <= $1', [now]);
    const values = [newId(), person, organisation, JSON.stringify(roles), language, now];
    const [feed] = await this.database.query<[KeptFeed]>(MAKE, [
      ...values,
      endAfter(now),
      hashOf(secret),
    ]);
    return { feed, secret };
  }

  async of({ person, organisation }: Person): Promise<KeptFeed | null> {
    const held = [person, organisation, this.clock.now()];
    const [feed] = await this.database.query<KeptFeed[]>(HELD, held);
    return feed ?? null;
  }

  /** By the person, signed in, with the roles that are held now. */
  async renew({ person, organisation, roles }: Person): Promise<KeptFeed> {
    const now = this.clock.now();
    const [[renewed]] = await this.database.query<[KeptFeed[], number]>(RENEW, [
      person,
      organisation,
      JSON.stringify(roles),
      now,
      endAfter(now),
    ]);
    if (!renewed) throw new NotFound('calendar-feed-unknown');
    return renewed;
  }

  async revoke({ person, organisation }: Person): Promise<void> {
    await this.database.query(
      'DELETE FROM networks.calendar_feed WHERE "personId" = $1 AND organisation = $2',
      [person, organisation],
    );
  }

  async endAllOf(personId: string): Promise<void> {
    await this.database.query('DELETE FROM networks.calendar_feed WHERE "personId" = $1', [
      personId,
    ]);
  }

  /** Unknown, revoked and expired are all the same to who has an address. */
  async behind(secret: string): Promise<KeptFeed> {
    const [feed] = await this.database.query<KeptFeed[]>(BEHIND, [
      hashOf(secret),
      this.clock.now(),
    ]);
    if (!feed) throw new NotFound('calendar-feed-unknown');
    return feed;
  }
}

const endAfter = (now: string): string =>
  new Date(Date.parse(now) + LIFETIME_DAYS * DAY_MS).toISOString();
