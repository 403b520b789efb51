import { Body, Controller, Headers, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { AssignmentDecided, DecideAssignmentBody } from '@samanom/contracts/networks';
import { dateInOslo, type CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, inWords, valid, validParam } from '@samanom/service';
import { DecideAssignment, type DecidedAssignment } from './decide-assignment.handlers.ts';

@Controller('cohorts/:cohortId/assignment')
export class AssignmentController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @Allow('network:assign')
  @Answers(
    200,
    'Places participations in one act, each as it was seen; a stale or refused row stops only itself',
    AssignmentDecided,
  )
  async decide(
    @Param('cohortId', validParam('cohortId', Id)) cohortId: string,
    @Body(valid(DecideAssignmentBody)) body: DecideAssignmentBody,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @Meta() meta: CommandMeta,
  ) {
    const asked = { cohortId, from: dateInOslo(meta.at), ...body };
    const { last, ...act } = await this.commands.execute<DecideAssignment, DecidedAssignment>(
      new DecideAssignment(asked, meta),
    );
    const answer = { ...act, places: act.places.map(inWords(acceptLanguage, meta)) };
    return last ? new Done(last, answer) : answer;
  }
}
