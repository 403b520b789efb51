import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import {
  AUDIENCE,
  Clock,
  DEVELOPMENT_ISSUER,
  ServiceConfig,
  adapter,
  grantsOf,
  prepare,
  type Door,
  type ServiceDescription,
} from '@samanom/service';
import { SignJWT, exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from './test-database.ts';

export interface TestPerson {
  readonly roles: readonly string[];
  readonly organisation: string;
  readonly person?: string;
}

interface Asked {
  readonly as?: TestPerson | string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Body;
  readonly text: string;
}

/** A clock that stands where a test puts it; while it is not put anywhere, it goes. */
export class TestClock extends Clock {
  at: string | undefined;

  override now(): string {
    return this.at ?? super.now();
  }
}

/** A whole service behind its own front door, on a database of its own; tokens are signed as in embedded mode. */
export class ServiceUnderTest {
  readonly clock = new TestClock();
  readonly database: TestDatabase;
  readonly app: NestFastifyApplication;
  private readonly key: CryptoKey;
  private readonly directory: string;

  private constructor(
    database: TestDatabase,
    app: NestFastifyApplication,
    key: CryptoKey,
    directory: string,
    clock: TestClock,
  ) {
    this.database = database;
    this.app = app;
    this.key = key;
    this.directory = directory;
    this.clock = clock;
  }

  /** `env`: more of the service's environment, such as whom it hears; with a `PORT` it listens there. */
  static async start(
    module: Type,
    service: ServiceDescription,
    env: Readonly<Record<string, string>> = {},
    door: Door = {},
  ): Promise<ServiceUnderTest> {
    const database = await testDatabase(service.migrations, grantsOf(service));
    const directory = mkdtempSync(join(tmpdir(), 'samanom-keys-'));
    const { privateKey, publicKey } = await generateKeyPair('EdDSA');
    const jwks = join(directory, 'jwks.json');
    writeFileSync(
      jwks,
      JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'EdDSA' }] }),
    );
    const config = new ServiceConfig({
      DATABASE_URL: database.url,
      SAMANOM_MODE: 'embedded',
      IDENTITY_ISSUER: DEVELOPMENT_ISSUER,
      IDENTITY_JWKS: jwks,
      DEVELOPMENT_JWKS: jwks,
      ...env,
    });
    const clock = new TestClock();
    const testing = await Test.createTestingModule({ imports: [module] })
      .overrideProvider(ServiceConfig)
      .useValue(config)
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
    const app = testing.createNestApplication<NestFastifyApplication>(adapter(door), {
      logger: false,
    });
    prepare(app);
    await door.open?.(app);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    if (env['PORT']) await app.listen(config.port, config.host);
    return new ServiceUnderTest(database, app, privateKey, directory, clock);
  }

  /** A signed token; `claims` may spoil it. */
  token(
    { roles, organisation, person = randomUUID() }: TestPerson,
    claims: Readonly<Record<string, unknown>> = {},
  ): Promise<string> {
    return new SignJWT({
      iss: DEVELOPMENT_ISSUER,
      aud: AUDIENCE,
      sub: person,
      iat: Math.floor(Date.now() / 1000),
      exp: Math.floor(Date.now() / 1000) + 60,
      auth_time: Math.floor(Date.now() / 1000),
      organisation,
      roles,
      ...claims,
    })
      .setProtectedHeader({ alg: 'EdDSA' })
      .sign(this.key);
  }

  async ask<Body = Record<string, unknown>>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    { as, body, headers = {} }: Asked = {},
  ): Promise<Answered<Body>> {
    const token = typeof as === 'object' ? await this.token(as) : as;
    const answer = await this.app.inject({
      method,
      url,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && {
        payload: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    });
    return {
      status: answer.statusCode,
      headers: answer.headers as Record<string, string | undefined>,
      body: (answer.body && /json/.test(String(answer.headers['content-type']))
        ? answer.json()
        : undefined) as Body,
      text: answer.body,
    };
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    rmSync(this.directory, { recursive: true, force: true });
  }
}
