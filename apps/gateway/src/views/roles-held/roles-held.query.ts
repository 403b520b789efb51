import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  centralOrganisations,
  type ListRolesQuery,
  type RoleAnswer,
  type RolePage,
  type RoleReasonAnswer,
} from '@samanom/contracts/gateway';
import { EventStore, Views, pageOf, type Moment, type Shown } from '@samanom/event-store';
import { NotFound, type Actor } from '@samanom/kernel';
import { heardMunicipality } from '../heard-municipality/heard-municipality.projection.ts';
import { rolesHeld } from './roles-held.projection.ts';

/** Every role, with the municipality's name; a municipality's administrator sees its own. */
const rolesFor = (shown: Shown, actor: Actor) => {
  const query = shown
    .rows(rolesHeld)
    .leftJoin(shown.sql(heardMunicipality), 'm', 'm."municipalityId"::text = row.organisation')
    .addSelect('m.name', 'organisationName');
  return actor.role === 'administrator'
    ? query.where('row.organisation = :own', { own: actor.organisation })
    : query;
};

const EQUAL = ['personId', 'organisation', 'role', 'status'] as const;

const HELD_ON = `row."grantedAt" IS NOT NULL AND row."from" <= :on AND (row."to" IS NULL OR row."to" >= :on)`;

export class ListRoles {
  constructor(
    readonly asked: ListRolesQuery,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ListRoles)
class ListRolesHandler implements IQueryHandler<ListRoles> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, actor, moment }: ListRoles): Promise<RolePage> {
    const shown = await this.views.at([rolesHeld, heardMunicipality], moment);
    const query = rolesFor(shown, actor)
      .orderBy('m.name', 'ASC', 'NULLS FIRST')
      .addOrderBy('row.organisation')
      .addOrderBy('row.role')
      .addOrderBy('row."from"')
      .addOrderBy('row."grantId"');
    for (const column of EQUAL)
      if (asked[column])
        query.andWhere(`row."${column}" = :${column}`, { [column]: asked[column] });
    if (asked.on) query.andWhere(HELD_ON, { on: asked.on });
    const { total, rows } = await pageOf(query, asked);
    return { total, rows: (rows as RoleAnswer[]).map(withName) };
  }
}

const withName = (row: RoleAnswer): RoleAnswer => ({
  ...row,
  organisationName: row.organisationName ?? centralOrganisations[row.organisation]?.nb ?? null,
});

/** Why a role was granted, or why it ended. */
export class ReadRoleReason {
  constructor(
    readonly grantId: string,
    readonly reason: string,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ReadRoleReason)
class ReadRoleReasonHandler implements IQueryHandler<ReadRoleReason> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ grantId, reason, actor, moment }: ReadRoleReason): Promise<RoleReasonAnswer> {
    const shown = await this.views.at([rolesHeld, heardMunicipality], moment);
    const known = await rolesFor(shown, actor)
      .andWhere('row."grantId" = :grantId', { grantId })
      .andWhere(':reason IN (row.reason, row."endReason")', { reason })
      .getExists();
    if (!known) throw new NotFound('not-found');
    const sealed = (await this.store.document(reason)) as { reason: string } | null;
    return { reason, text: sealed?.reason ?? null };
  }
}

export const rolesHeldHandlers = [ListRolesHandler, ReadRoleReasonHandler];
