import { deliveryPermissions } from '@samanom/contracts/delivery';
import { gatewayPermissions, roleNames } from '@samanom/contracts/gateway';
import { intakePermissions } from '@samanom/contracts/intake';
import { networksPermissions } from '@samanom/contracts/networks';
import { describe, expect, it } from '@jest/globals';
import { firstScreens, navigation } from './navigation.ts';
import { screens } from './screens.ts';

const ofServices: readonly Readonly<Record<string, readonly string[]>>[] = [
  deliveryPermissions,
  gatewayPermissions,
  intakePermissions,
  networksPermissions,
];
const permissions = Object.assign({}, ...ofServices) as (typeof ofServices)[number];
const screenAt = (path: string) => screens.find((screen) => screen.path === path);
const isOpenTo = (role: string, some: readonly string[] | undefined): boolean =>
  !some || some.some((permission) => permissions[permission]?.includes(role));

describe('the first screen', () => {
  it.each(roleNames)('of %s is there, and open to that role', (role) => {
    const [, path] = firstScreens.find(([one]) => one === role) ?? [role, '/'];
    expect(screenAt(path)).toBeDefined();
    expect(isOpenTo(role, screenAt(path)?.for)).toBe(true);
  });
});

describe('the left side', () => {
  it('leads to screens that are open to whom it is shown', () => {
    for (const { to, for: some } of navigation)
      for (const role of roleNames.filter((one) => isOpenTo(one, some)))
        expect([to, role, isOpenTo(role, screenAt(to)?.for)]).toEqual([to, role, true]);
  });
});

describe('a permission', () => {
  it('is for the same roles in every service that has it: here it has one name', () => {
    for (const one of ofServices)
      for (const [name, roles] of Object.entries(one))
        expect([name, roles.toSorted()]).toEqual([name, permissions[name]?.toSorted()]);
  });
});
