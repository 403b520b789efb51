import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@samanom/service';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import type { Standing } from '../role-holder/domain/granter-of.ts';
import type { Person, SignedIn } from './person.ts';

/** Of the seven-digit locks of a service's database: one sign-in at a time makes or joins a person. */
const MAKING = 7_264_010;

const COLUMNS = 'p."personId", p.name, p.email, p.telephone, p.language, p.organisations';

const SIGN_IN = `UPDATE gateway.person p SET "signedInAt" = $3 FROM gateway.sign_in_identity i
  WHERE i.issuer = $1 AND i.subject = $2 AND p."personId" = i."personId" RETURNING ${COLUMNS}`;

/** Written down by an administrator (demo persons: by the launcher), and nobody's sign-in yet. */
const AWAITED = `SELECT p."personId" FROM gateway.person p
  WHERE p."erasedAt" IS NULL AND (lower(p.email) = lower($1) OR p."personId" = $2)
  AND NOT EXISTS (SELECT FROM gateway.sign_in_identity i WHERE i."personId" = p."personId")`;

const MAKE = `INSERT INTO gateway.person ("personId", name, email, language, "madeAt") VALUES ($1, $2, $3, $4, $5)`;

const LINK = `INSERT INTO gateway.sign_in_identity (issuer, subject, "personId", "linkedAt") VALUES ($1, $2, $3, $4)`;

/** Who people are. A personId is random, and says nothing of whose it is. */
@Injectable()
export class Directory {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * The person of a sign-in, made at the first one. What is written here since stays as it is, whatever the issuer says
   * later. Two first sign-ins at the same moment make one person.
   */
  async personFor(signedIn: SignedIn): Promise<Person> {
    const known = await this.signIn(this.database.manager, signedIn);
    return known ?? this.database.transaction((manager) => this.firstSignIn(manager, signedIn));
  }

  async person(personId: string): Promise<Person | undefined> {
    const [person] = await this.database.query<Person[]>(
      `SELECT ${COLUMNS} FROM gateway.person p WHERE "personId" = $1 AND "erasedAt" IS NULL`,
      [personId],
    );
    return person;
  }

  async standing(personId: string): Promise<Standing> {
    const [row] = await this.database.query<{ erased: boolean }[]>(
      'SELECT "erasedAt" IS NOT NULL AS erased FROM gateway.person WHERE "personId" = $1',
      [personId],
    );
    if (!row) return 'unknown';
    return row.erased ? 'erased' : 'known';
  }

  private async signIn(
    manager: EntityManager,
    { issuer, subject }: SignedIn,
  ): Promise<Person | undefined> {
    const [[person]] = await manager.query<[Person[], number]>(SIGN_IN, [
      issuer,
      subject,
      this.clock.now(),
    ]);
    return person;
  }

  private async firstSignIn(manager: EntityManager, signedIn: SignedIn): Promise<Person> {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [MAKING]);
    const known = await this.signIn(manager, signedIn);
    if (known) return known;
    const { issuer, subject } = signedIn;
    const personId =
      (await this.awaited(manager, signedIn)) ?? (await this.make(manager, signedIn));
    await manager.query(LINK, [issuer, subject, personId, this.clock.now()]);
    const person = await this.signIn(manager, signedIn);
    if (!person) throw new Error('a sign-in that was just joined to a person has none');
    return person;
  }

  /** Two with one address are nobody: then a new person is made, and an administrator sorts it out. */
  private async awaited(
    manager: EntityManager,
    { email, emailVerified, personId }: SignedIn,
  ): Promise<string | undefined> {
    const address = emailVerified ? email : null;
    const found = await manager.query<{ personId: string }[]>(AWAITED, [address, personId]);
    return found.length === 1 ? found[0]?.personId : undefined;
  }

  private async make(manager: EntityManager, signedIn: SignedIn): Promise<string> {
    const { name, email, language } = signedIn;
    const personId = await this.newId(manager, signedIn);
    await manager.query(MAKE, [personId, name, email, language ?? 'nb', this.clock.now()]);
    return personId;
  }

  /** Random, but for demo persons, unless the one of that id was erased. */
  private async newId(manager: EntityManager, { personId }: SignedIn): Promise<string> {
    if (personId === undefined) return randomUUID();
    const taken = await manager.query<object[]>(
      'SELECT FROM gateway.person WHERE "personId" = $1',
      [personId],
    );
    return taken.length === 0 ? personId : randomUUID();
  }
}
