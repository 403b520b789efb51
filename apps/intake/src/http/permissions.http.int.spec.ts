import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissionTable } from '@samanom/service';
import {
  ServiceUnderTest,
  permissionsDocument,
  permittedRoutes,
  tokensOfAllRoles,
  whoComesIn,
} from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';

let service: ServiceUnderTest;
const table = permissionTable(intake, IntakeModule);
beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
});
afterAll(() => service.stop());

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
