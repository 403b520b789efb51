import { MunicipalityRegistered, intakePublished } from '@samanom/contracts/intake';
import { networksPublished } from '@samanom/contracts/networks';
import { ServiceUnderTest, ToldService, type TestPerson } from '@samanom/testing';
import type { Door } from '@samanom/service';
import { randomUUID } from 'node:crypto';
import { GatewayModule } from '../gateway.module.ts';
import { gateway } from '../gateway.ts';
import { Directory } from '../people/directory.ts';

export const administratorOf = (organisation: string, person: string): TestPerson => ({
  roles: ['administrator'],
  organisation,
  person,
});
export const secretary = (person: string): TestPerson => ({
  roles: ['secretariat-administrator'],
  organisation: 'secretariat',
  person,
});

/** The gateway that its HTTP specs ask, beside an intake that tells it of municipalities. */
export class FrontDoor {
  readonly service: ServiceUnderTest;
  readonly intake: ToldService;
  private readonly networks: ToldService;
  readonly first = secretary(randomUUID());
  readonly second = secretary(randomUUID());

  private constructor(
    service: ServiceUnderTest,
    intake: ToldService,
    networks: ToldService,
    private readonly routes: string,
  ) {
    this.service = service;
    this.intake = intake;
    this.networks = networks;
  }

  static async open(
    env: Readonly<Record<string, string>> = {},
    door: Door = {},
  ): Promise<FrontDoor> {
    const intake = await ToldService.start('intake', intakePublished);
    const networks = await ToldService.start('networks', networksPublished);
    const feeds = {
      FEED_INTAKE: intake.database.readerUrl,
      FEED_NETWORKS: networks.database.readerUrl,
    };
    const all = { ...feeds, ...env };
    const service = await ServiceUnderTest.start(GatewayModule, gateway, all, door);
    return new FrontDoor(service, intake, networks, door.rewriteUrl ? '/api/gateway' : '');
  }

  get directory(): Directory {
    return this.service.app.get(Directory);
  }

  async municipality(name: string): Promise<string> {
    const participantId = randomUUID();
    const eventId = await this.intake.say(
      MunicipalityRegistered({ participantId, name, county: null }),
    );
    await this.service.ask('GET', `${this.routes}/roles?after=${eventId}`, { as: this.first });
    return participantId;
  }

  /** Somebody who has signed in once. */
  async person(name: string, email: string | null = null): Promise<string> {
    const signedIn = { issuer: 'urn:spec', subject: randomUUID(), name, email, language: null };
    return (await this.directory.personFor(signedIn)).personId;
  }

  grant(as: TestPerson, personId: string, body: object) {
    return this.service.ask<{ grantId: string; code: string }>(
      'POST',
      `${this.routes}/people/${personId}/roles`,
      { as, body: { reason: 'Ny i stillinga.', ...body } },
    );
  }

  revoke(as: TestPerson, personId: string, organisation: string, grantId: string) {
    const path = `/people/${personId}/roles/${organisation}/${grantId}/revocation`;
    return this.service.ask('POST', `${this.routes}${path}`, { as, body: { reason: 'Sluttar.' } });
  }

  async close(): Promise<void> {
    await this.service.stop();
    await this.intake.stop();
    await this.networks.stop();
  }
}
