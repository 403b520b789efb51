import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  ListMembershipsQuery,
  MembershipPage,
  type MembershipAnswer,
} from '@samanom/contracts/networks';
import type { Moment, Page } from '@samanom/event-store';
import { AskedExport, listOrFile, type ExportRequest } from '@samanom/exports';
import { dateInOslo } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Clock, validQuery } from '@samanom/service';
import { ListMemberships } from './membership-list.query.ts';
import { membershipTable } from './membership-table.ts';

@Controller('memberships')
export class MembershipListController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('membership:read')
  @Answers(
    200,
    'Participations heard of from intake, and their networks; ?network=none is the work list',
    MembershipPage,
  )
  list(
    @Query(validQuery(ListMembershipsQuery)) asked: ListMembershipsQuery,
    @AskedMoment() moment: Moment,
    @AskedExport() wanted: ExportRequest | undefined,
  ) {
    const on = asked.on ?? dateInOslo(moment.asOf ?? this.clock.now());
    return listOrFile(wanted, membershipTable, asked, (page) =>
      this.queries.execute<ListMemberships, Page<MembershipAnswer>>(
        new ListMemberships({ ...page, on }, moment),
      ),
    );
  }
}
