import { DirectoryStore } from '@samanom/attachments';
import { attachmentTypes } from '@samanom/contracts';
import { ServiceUnderTest, eventually, type TestPerson } from '@samanom/testing';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { request, type ClientRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { ApplicationForms } from '../application-form/application-forms.ts';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { localPerson } from './programme.ts';

/** More than the form in code says, which takes PDFs only: every kind is tried here. */
export const rules = {
  allowed: true as const,
  maxCount: 10,
  maxBytes: 20 * 1024 * 1024,
  types: Object.values(attachmentTypes),
};

export const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

interface Listed {
  readonly attachments: readonly { readonly name: string; readonly scan: string }[];
}

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const answerTo = (outgoing: ClientRequest): Promise<Answer> =>
  new Promise((resolve, reject) => {
    outgoing.on('error', reject).on('response', (answer) => {
      json(answer).then(
        (body) => resolve({ status: answer.statusCode ?? 0, body: body as Answer['body'] }),
        reject,
      );
    });
  });

/** Intake with a place for files, behind a real socket: what breaks off in the middle is no matter of a mock. */
export class Files {
  readonly service: ServiceUnderTest;
  readonly store: DirectoryStore;
  private readonly directory: string;
  private readonly port: number;

  private constructor(service: ServiceUnderTest, directory: string, port: number) {
    this.service = service;
    this.store = new DirectoryStore(directory);
    this.directory = directory;
    this.port = port;
  }

  static async start(env: Readonly<Record<string, string>> = {}): Promise<Files> {
    const directory = mkdtempSync(join(tmpdir(), 'samanom-files-'));
    const service = await ServiceUnderTest.start(IntakeModule, intake, {
      ATTACHMENTS_DIR: directory,
      ...env,
    });
    service.app.get(ApplicationForms).attachmentRulesOf = () => Promise.resolve(rules);
    await service.app.listen(0, '127.0.0.1');
    const { port } = new URL(await service.app.getUrl());
    return new Files(service, directory, Number(port));
  }

  /** Every file that lies in the directory, whole or half. */
  async everything(): Promise<readonly string[]> {
    const found = await readdir(this.directory, { recursive: true, withFileTypes: true });
    return found.filter((entry) => entry.isFile()).map(({ name }) => name);
  }

  url(applicationId: string, name = ''): string {
    const path = `/applications/${applicationId}/draft/attachments`;
    return name ? `${path}/${encodeURIComponent(name)}` : path;
  }

  async add(applicationId: string, organisation: string, name: string, bytes: Buffer | Readable) {
    const as = localPerson('contact', organisation);
    return this.send(as, this.url(applicationId, name), bytes);
  }

  async send(as: TestPerson, url: string, bytes: Buffer | Readable): Promise<Answer> {
    const outgoing = await this.outgoing(
      as,
      url,
      Buffer.isBuffer(bytes) ? bytes.length : undefined,
    );
    const answer = answerTo(outgoing);
    if (Buffer.isBuffer(bytes)) outgoing.end(bytes);
    else {
      outgoing.on('response', () => bytes.unpipe(outgoing));
      bytes.pipe(outgoing);
    }
    return answer;
  }

  /** Says how much is to come, and waits for what is said to that. */
  async sendDeclaring(as: TestPerson, url: string, length: number): Promise<Answer> {
    const outgoing = await this.outgoing(as, url, length);
    outgoing.write('x');
    const answer = await answerTo(outgoing);
    outgoing.destroy();
    return answer;
  }

  /** A connection that ends in the middle of a file, once half of it lies there. */
  async breakOff(applicationId: string, organisation: string, name: string): Promise<void> {
    const as = localPerson('contact', organisation);
    const before = (await this.everything()).length;
    const outgoing = await this.outgoing(as, this.url(applicationId, name), 1_000_000);
    outgoing.on('error', () => undefined).write(Buffer.alloc(500_000, 'a'));
    const begun = async () => (await this.everything()).length === before + 1;
    await eventually('half of it is there', begun, 5_000);
    outgoing.destroy();
  }

  private async outgoing(as: TestPerson, path: string, length?: number): Promise<ClientRequest> {
    const headers = {
      authorization: `Bearer ${await this.service.token(as)}`,
      'content-type': 'application/octet-stream',
      ...(length !== undefined && { 'content-length': length }),
    };
    return request({ port: this.port, method: 'PUT', path, headers });
  }

  list(applicationId: string, as: TestPerson) {
    return this.service.ask<Listed>('GET', this.url(applicationId), { as });
  }

  async stop(): Promise<void> {
    await this.service.stop();
    rmSync(this.directory, { recursive: true });
  }
}
