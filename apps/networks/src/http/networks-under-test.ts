import type { NetworkPage, OneNetworkAnswer } from '@samanom/contracts/networks';
import { gatewayPublished } from '@samanom/contracts/gateway';
import {
  ServiceUnderTest,
  ToldService,
  eventually,
  type Answered,
  type TestPerson,
} from '@samanom/testing';
import { NetworksModule } from '../networks.module.ts';
import { networks } from '../networks.ts';
import { ToldIntake } from './told-intake.ts';

export const caseWorker: TestPerson = { roles: ['case-worker'], organisation: 'ministry' };

/** `?after=` the last event that the answer names. */
export const afterOf = ({ headers }: Answered<unknown>): string =>
  `after=${headers['event-id'] ?? ''}`;

/** Networks behind its front door, an intake that tells it what a spec says, and what a case worker does. */
export class NetworksUnderTest {
  readonly intake: ToldIntake;
  readonly gateway: ToldService;
  readonly service: ServiceUnderTest;

  private constructor(intake: ToldIntake, gateway: ToldService, service: ServiceUnderTest) {
    this.intake = intake;
    this.gateway = gateway;
    this.service = service;
  }

  /** `over`: by what address it hears intake, if not straight. */
  static async start(
    over: (intake: ToldIntake) => Promise<string> = ({ database }) =>
      Promise.resolve(database.readerUrl),
  ): Promise<NetworksUnderTest> {
    const [intake, gateway] = await Promise.all([
      ToldIntake.start(),
      ToldService.start('gateway', gatewayPublished),
    ]);
    const env = {
      FEED_INTAKE: await over(intake),
      FEED_GATEWAY: gateway.database.readerUrl,
    };
    return new NetworksUnderTest(
      intake,
      gateway,
      await ServiceUnderTest.start(NetworksModule, networks, env),
    );
  }

  /** A case worker asks for something to be done. */
  send<Body = Record<string, unknown>>(method: 'POST' | 'PUT', url: string, body: object) {
    return this.service.ask<Body>(method, url, { as: caseWorker, body });
  }

  async formed(name: string, themes: readonly string[] = ['innovation']): Promise<string> {
    const { cohortId } = this.intake;
    const { body } = await this.send<{ networkId: string }>('POST', '/networks', {
      cohortId,
      name,
      themes,
    });
    return body.networkId;
  }

  appoint(networkId: string, personId: string, from = '2013-01-01') {
    return this.send('POST', `/networks/${networkId}/leaders`, { personId, from });
  }

  show(networkId: string, query: string, as = caseWorker) {
    return this.service.ask<OneNetworkAnswer>('GET', `/networks/${networkId}?${query}`, { as });
  }

  async list(query: string, as = caseWorker): Promise<NetworkPage> {
    const { body } = await this.service.ask<NetworkPage>('GET', `/networks${query}`, { as });
    return body;
  }

  /** Places it once it has arrived; answers `?after=` that. */
  async placed(participationId: string, place: object): Promise<string> {
    let after = '';
    await eventually('it is placed', async () => {
      const answer = await this.send('POST', `/memberships/${participationId}/networks`, place);
      after = afterOf(answer);
      return answer.status === 204;
    });
    return after;
  }

  async stop(): Promise<void> {
    await this.service.stop();
    await Promise.all([this.intake.stop(), this.gateway.stop()]);
  }
}
