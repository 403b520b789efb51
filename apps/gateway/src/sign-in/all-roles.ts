import { Inject, Injectable } from '@nestjs/common';
import type { HeldRoles } from '@samanom/contracts/gateway';
import { RolesOfPerson } from '../views/roles-held/roles-of-person.ts';

/** Every role that somebody has now: those granted here, and those that the issuer's groups give. */
@Injectable()
export class AllRoles {
  constructor(@Inject(RolesOfPerson) private readonly granted: RolesOfPerson) {}

  async of(personId: string, claimed: readonly HeldRoles[]): Promise<readonly HeldRoles[]> {
    return joined([...(await this.granted.heldBy(personId)), ...claimed]);
  }
}

const joined = (held: readonly HeldRoles[]): HeldRoles[] =>
  [...Map.groupBy(held, ({ organisation }) => organisation)].map(([organisation, all]) => ({
    organisation,
    name: all.find(({ name }) => name !== null)?.name ?? null,
    roles: [...new Set(all.flatMap(({ roles }) => roles))].toSorted(),
  }));
