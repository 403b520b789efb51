import { Inject, Injectable } from '@nestjs/common';
import type { HeldRoles } from '@samanom/contracts/gateway';
import { OrganisationNumbers, isOrganisationNumber } from './organisation-numbers.ts';

/** The roles that an issuer gives, at the organisations of the programme. */
@Injectable()
export class ClaimedRoles {
  constructor(@Inject(OrganisationNumbers) private readonly numbers: OrganisationNumbers) {}

  /** Those at an organisation number that stands for nobody here fall away. */
  async of(claimed: readonly HeldRoles[]): Promise<HeldRoles[]> {
    const held = await Promise.all(
      claimed.map(async (one) => {
        if (!isOrganisationNumber(one.organisation)) return [one];
        const organisation = await this.numbers.organisationOf(one.organisation);
        return organisation === undefined ? [] : [{ ...one, organisation }];
      }),
    );
    return held.flat();
  }
}
