import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissionTable } from '@samanom/service';
import {
  permissionsDocument,
  permittedRoutes,
  tokensOfAllRoles,
  whoComesIn,
} from '@samanom/testing';
import { GatewayModule } from '../gateway.module.ts';
import { gateway } from '../gateway.ts';
import { FrontDoor } from './front-door.ts';

let door: FrontDoor;
const table = permissionTable(gateway, GatewayModule);
beforeAll(async () => {
  door = await FrontDoor.open();
});
afterAll(() => door.close());

describe('docs/permissions.md', () => {
  it('says what the code does: npm run permissions writes it', () => {
    expect(permissionsDocument()).toContain(table);
  });

  it('is what every route does, whichever role asks', async () => {
    const rows = permittedRoutes(table);
    expect(rows).toHaveLength(table.match(/^\| `/gm)?.length ?? 0);
    const tokens = await tokensOfAllRoles(door.service);
    for (const row of rows) expect(await whoComesIn(door.service, row, tokens)).toEqual(row);
  }, 120_000);
});
