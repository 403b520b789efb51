import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  GatheringQuery,
  OneInvitationAnswer,
  InvitationQuery,
  InvitationsAnswer,
} from '@samanom/contracts/networks';
import type { Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { Allow, Answers, AskedMoment, Clock, Who, validParam, validQuery } from '@samanom/service';
import { asCalendar } from '../../calendar-file/as-calendar.ts';
import { ListInvitations, ShowInvitation, ShowInvitationFile } from './invitation.query.ts';

const GatheringId = () => Param('gatheringId', validParam('gatheringId', Id));
const MunicipalityId = () => Param('municipalityId', validParam('municipalityId', Id));

@Controller('gatherings/:gatheringId/invitations')
export class InvitationController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('invitation:read')
  @Answers(
    200,
    'Who is invited: each party of each municipality, and in which language',
    InvitationsAnswer,
  )
  list(
    @GatheringId() gatheringId: string,
    @Query(validQuery(GatheringQuery)) _: GatheringQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    return this.queries.execute(new ListInvitations(this.asked(gatheringId, actor, moment)));
  }

  @Get(':municipalityId')
  @Allow('invitation:read')
  @Answers(
    200,
    'An invitation as a text, in the written language of the municipality',
    OneInvitationAnswer,
  )
  show(
    @GatheringId() gatheringId: string,
    @MunicipalityId() municipalityId: string,
    @Query(validQuery(InvitationQuery)) { party }: InvitationQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const asked = this.asked(gatheringId, actor, moment);
    return this.queries.execute(new ShowInvitation(asked, municipalityId, party));
  }

  @Get(':municipalityId/gathering.ics')
  @Allow('invitation:read')
  @Answers(
    200,
    'The gathering as a file for calendars, in the written language of the municipality',
  )
  async file(
    @GatheringId() gatheringId: string,
    @MunicipalityId() municipalityId: string,
    @Query(validQuery(GatheringQuery)) _: GatheringQuery,
    @Who() actor: Actor,
    @AskedMoment() moment: Moment,
  ) {
    const asked = this.asked(gatheringId, actor, moment);
    const query = new ShowInvitationFile(asked, municipalityId);
    const file = await this.queries.execute<ShowInvitationFile, string>(query);
    return asCalendar(file, 'samling');
  }

  private asked(gatheringId: string, actor: Actor, moment: Moment) {
    return { gatheringId, actor, moment, now: moment.asOf ?? this.clock.now() };
  }
}
