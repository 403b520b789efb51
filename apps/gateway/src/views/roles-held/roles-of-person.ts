import { Inject, Injectable } from '@nestjs/common';
import { centralOrganisations, type HeldRoles } from '@samanom/contracts/gateway';
import { Views } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { Clock } from '@samanom/service';
import { heardMunicipality } from '../heard-municipality/heard-municipality.projection.ts';
import { rolesHeld } from './roles-held.projection.ts';

interface Row {
  readonly organisation: string;
  readonly name: string | null;
  readonly roles: string[];
}

/** The roles that a person holds now, by organisation: what a token says. Read afresh for every token, so that a role revoked is soon nobody's. */
@Injectable()
export class RolesOfPerson {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async heldBy(personId: string): Promise<HeldRoles[]> {
    const shown = await this.views.at([rolesHeld, heardMunicipality]);
    const found = await shown
      .rows(rolesHeld)
      .select('row.organisation', 'organisation')
      .addSelect('m.name', 'name')
      .addSelect('array_agg(DISTINCT row.role ORDER BY row.role)', 'roles')
      .leftJoin(shown.sql(heardMunicipality), 'm', 'm."municipalityId"::text = row.organisation')
      .where('row."personId" = :personId', { personId })
      .andWhere(`row.status = 'held'`)
      .andWhere('row."from" <= :today AND (row."to" IS NULL OR row."to" >= :today)', {
        today: dateInOslo(this.clock.now()),
      })
      .groupBy('row.organisation, m.name')
      .orderBy('row.organisation')
      .getRawMany<Row>();
    return found.map(({ organisation, name, roles }) => ({
      organisation,
      name: name ?? centralOrganisations[organisation]?.nn ?? null,
      roles,
    }));
  }
}
