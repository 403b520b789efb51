import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListRolesQuery, RolePage } from '@samanom/contracts/gateway';
import type { Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Who, validQuery } from '@samanom/service';
import { ListRoles } from './roles-held.query.ts';

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
}
