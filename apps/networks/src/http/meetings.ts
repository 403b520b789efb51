import { gatewayPublished } from '@samanom/contracts/gateway';
import {
  ServiceUnderTest,
  ToldService,
  eventually,
  type Answered,
  type TestPerson,
} from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { NetworksModule } from '../networks.module.ts';
import { networks } from '../networks.ts';
import { ToldIntake } from './told-intake.ts';

export const caseWorker: TestPerson = { roles: ['case-worker'], organisation: 'secretariat' };
export const analyst: TestPerson = { roles: ['analyst'], organisation: 'ministry' };
export const localPerson = (organisation: string, role = 'contact'): TestPerson => ({
  roles: [role],
  organisation,
  person: randomUUID(),
});

/** Networks behind its own door, hearing an intake and a gateway that say what a spec wants; and what meetings need around them. */
export class Meetings {
  readonly intake: ToldIntake;
  readonly gateway: ToldService;
  readonly service: ServiceUnderTest;
  /** The last event that a command answered with. */
  after = '';

  private constructor(intake: ToldIntake, gateway: ToldService, service: ServiceUnderTest) {
    this.intake = intake;
    this.gateway = gateway;
    this.service = service;
  }

  static async start(env: Readonly<Record<string, string>> = {}): Promise<Meetings> {
    const [intake, gateway] = await Promise.all([
      ToldIntake.start(),
      ToldService.start('gateway', gatewayPublished),
    ]);
    const service = await ServiceUnderTest.start(NetworksModule, networks, {
      FEED_INTAKE: intake.database.readerUrl,
      FEED_GATEWAY: gateway.database.readerUrl,
      ...env,
    });
    return new Meetings(intake, gateway, service);
  }

  async stop(): Promise<void> {
    await this.service.stop();
    await Promise.all([this.intake.stop(), this.gateway.stop()]);
  }

  async send<Body = Record<string, string>>(
    method: 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: unknown,
    as = caseWorker,
  ): Promise<Answered<Body>> {
    const answer = await this.service.ask<Body>(method, url, {
      as,
      ...(body !== undefined && { body }),
    });
    this.after = answer.headers['event-id'] ?? this.after;
    return answer;
  }

  /** Once the views have seen the last event that a command answered with. */
  get<Body = Record<string, unknown>>(
    url: string,
    as = caseWorker,
    headers: Readonly<Record<string, string>> = {},
  ) {
    const after = this.after && `${url.includes('?') ? '&' : '?'}after=${this.after}`;
    return this.service.ask<Body>('GET', `${url}${after}`, { as, headers });
  }

  /** A participation that networks has heard of. */
  async participation(name: string) {
    const { participationId, participantId, after } = await this.intake.listed(name);
    this.after = after;
    await eventually(`${name} is awaited`, async () => {
      const { body } = await this.get<{ rows: { name: string; awaited: boolean }[] }>(
        '/memberships?limit=200',
      );
      return body.rows.some((row) => row.name === name && row.awaited);
    });
    return { participationId, municipalityId: participantId };
  }

  async network(): Promise<string> {
    const { body } = await this.send('POST', '/networks', {
      cohortId: this.intake.cohortId,
      name: `Nettverk ${randomUUID()}`,
      themes: ['reputation'],
    });
    return body['networkId'] ?? '';
  }

  place(participationId: string, networkId: string) {
    return this.send('POST', `/memberships/${participationId}/networks`, {
      networkId,
      from: '2012-01-01',
    });
  }

  /** A gathering of one day. */
  async gathering(networkId: string, number: 1 | 2 | 3, date: string): Promise<string> {
    const { body, status } = await this.send('POST', `/networks/${networkId}/gatherings`, {
      number,
      days: [{ date, from: '10:00', to: '16:00' }],
      place: 'Bodø',
      programme: { arrangedBy: 'KS', onlineAddress: null, items: [] },
    });
    if (status !== 201) throw new Error(`gathering ${number}: ${status}`);
    return body['gatheringId'] ?? '';
  }
}
