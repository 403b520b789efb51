import { Inject, Injectable } from '@nestjs/common';
import {
  centralOrganisations,
  type HeldRoles,
  type PersonAnswer,
} from '@samanom/contracts/gateway';
import { Views, type Shown } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { Clock } from '@samanom/service';
import { heardMunicipality } from '../heard-municipality/heard-municipality.projection.ts';
import { rolesHeld } from './roles-held.projection.ts';

type RolesToday = PersonAnswer['roles'];

/** The roles that people hold today. Read afresh for every token, so that a role revoked is soon nobody's. */
@Injectable()
export class RolesOfPerson {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** By organisation: what a token says. */
  async heldBy(personId: string): Promise<HeldRoles[]> {
    const shown = await this.views.at([rolesHeld, heardMunicipality]);
    const found = await this.heldToday(shown, [personId])
      .select('row.organisation', 'organisation')
      .addSelect('m.name', 'name')
      .addSelect('array_agg(DISTINCT row.role ORDER BY row.role)', 'roles')
      .leftJoin(shown.sql(heardMunicipality), 'm', 'm."municipalityId"::text = row.organisation')
      .groupBy('row.organisation, m.name')
      .orderBy('row.organisation')
      .getRawMany<HeldRoles>();
    return found.map(({ organisation, name, roles }) => ({
      organisation,
      name: name ?? centralOrganisations[organisation]?.nb ?? null,
      roles,
    }));
  }

  /** Of several people, at one organisation or at all. */
  async today(
    people: readonly string[],
    organisation: string | null,
  ): Promise<ReadonlyMap<string, RolesToday>> {
    const query = this.heldToday(await this.views.at([rolesHeld]), people)
      .orderBy('row.organisation')
      .addOrderBy('row.role');
    if (organisation !== null) query.andWhere('row.organisation = :organisation', { organisation });
    const roles = new Map<string, RolesToday>();
    for (const { personId, organisation: at, role, from, to } of await query.getRawMany<
      RolesToday[number] & { personId: string }
    >())
      roles.set(personId, [...(roles.get(personId) ?? []), { organisation: at, role, from, to }]);
    return roles;
  }

  /** Whether any role is held today, will be, or waits for a second. */
  async hasRolesAhead(personId: string): Promise<boolean> {
    const shown = await this.views.at([rolesHeld]);
    return shown
      .rows(rolesHeld)
      .where('row."personId" = :personId', { personId })
      .andWhere(`row.status IN ('held', 'proposed')`)
      .andWhere('(row."to" IS NULL OR row."to" >= :today)', {
        today: dateInOslo(this.clock.now()),
      })
      .getExists();
  }

  private heldToday(shown: Shown, people: readonly string[]) {
    return shown
      .rows(rolesHeld)
      .where('row."personId" = ANY(:people)', { people })
      .andWhere(`row.status = 'held'`)
      .andWhere('row."from" <= :today AND (row."to" IS NULL OR row."to" >= :today)', {
        today: dateInOslo(this.clock.now()),
      });
  }
}
