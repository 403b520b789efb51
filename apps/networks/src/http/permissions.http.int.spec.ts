import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gatewayPublished } from '@samanom/contracts/gateway';
import { intakePublished } from '@samanom/contracts/intake';
import { permissionTable } from '@samanom/service';
import {
  ServiceUnderTest,
  ToldService,
  permissionsDocument,
  permittedRoutes,
  tokensOfAllRoles,
  whoComesIn,
} from '@samanom/testing';
import { NetworksModule } from '../networks.module.ts';
import { networks } from '../networks.ts';

let service: ServiceUnderTest;
let intake: ToldService;
let gateway: ToldService;
const table = permissionTable(networks, NetworksModule);
beforeAll(async () => {
  intake = await ToldService.start('intake', intakePublished);
  gateway = await ToldService.start('gateway', gatewayPublished);
  service = await ServiceUnderTest.start(NetworksModule, networks, {
    FEED_INTAKE: intake.database.readerUrl,
    FEED_GATEWAY: gateway.database.readerUrl,
  });
});
afterAll(async () => {
  await service.stop();
  await intake.stop();
  await gateway.stop();
});

describe('docs/permissions.md', () => {
  it('says what the code does: npm run permissions writes it', () => {
    expect(permissionsDocument()).toContain(table);
  });

  it('is what every route does, whichever role asks', async () => {
    const rows = permittedRoutes(table);
    expect(rows).toHaveLength(table.match(/^\| `/gm)?.length ?? 0);
    const tokens = await tokensOfAllRoles(service);
    for (const row of rows) expect(await whoComesIn(service, row, tokens)).toEqual(row);
  }, 120_000);
});
