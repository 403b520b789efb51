import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Hash, Id } from '@samanom/contracts';
import {
  ListRolesQuery,
  RolePage,
  RoleReasonAnswer,
  RoleReasonQuery,
} from '@samanom/contracts/gateway';
import type { Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Who, validParam, validQuery } from '@samanom/service';
import { ListRoles, ReadRoleReason } from './roles-held.query.ts';

@Controller('roles')
export class RolesHeldController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Allow('role:read')
  @Answers(
    200,
    'Roles by organisation, of any status; ?on= those held on a date, ?status=proposed those that wait',
    RolePage,
  )
  list(
    @Query(validQuery(ListRolesQuery)) asked: ListRolesQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ListRoles(asked, actor, moment));
  }

  @Get(':grantId/reasons/:reason')
  @Allow('role:read')
  @Answers(200, 'Why a role was proposed or granted, or why it ended', RoleReasonAnswer)
  reason(
    @Param('grantId', validParam('grantId', Id)) grantId: string,
    @Param('reason', validParam('reason', Hash)) reason: string,
    @Query(validQuery(RoleReasonQuery)) _: RoleReasonQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ReadRoleReason(grantId, reason, actor, moment));
  }
}
