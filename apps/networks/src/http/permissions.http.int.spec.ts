import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
let told: ToldService;
const table = permissionTable(networks, NetworksModule);
beforeAll(async () => {
  told = await ToldService.start('intake', intakePublished);
  service = await ServiceUnderTest.start(NetworksModule, networks, {
    FEED_INTAKE: told.database.readerUrl,
  });
});
afterAll(async () => {
  await service.stop();
  await told.stop();
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
