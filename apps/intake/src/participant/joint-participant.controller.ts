import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  FormJointParticipantBody,
  JoinBody,
  LeaveBody,
  ParticipantCreated,
  RegisterOtherBodyBody,
} from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, valid, validParam } from '@samanom/service';
import { FormJointParticipant } from './domain/form-joint-participant.ts';
import { JoinJointParticipant } from './domain/join-joint-participant.ts';
import { LeaveJointParticipant } from './domain/leave-joint-participant.ts';
import { RegisterOtherBody } from './domain/register-other-body.ts';

const ParticipantId = () => Param('participantId', validParam('participantId', Id));

@Controller()
export class JointParticipantController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post('joint-participants')
  @Allow('participant:register')
  @Answers(201, 'Registers several municipalities as one participant', ParticipantCreated)
  async form(
    @Body(valid(FormJointParticipantBody)) body: FormJointParticipantBody,
    @Meta() meta: CommandMeta,
  ) {
    const participantId = meta.commandId;
    const command = new FormJointParticipant({ ...body, participantId }, meta);
    return new Done(await this.execute(command), { participantId });
  }

  @Post('joint-participants/:participantId/members')
  @Allow('participant:register')
  @Answers(204, 'A municipality joins')
  async join(
    @ParticipantId() participantId: string,
    @Body(valid(JoinBody)) body: JoinBody,
    @Meta() meta: CommandMeta,
  ) {
    return new Done(
      await this.execute(new JoinJointParticipant({ reason: null, ...body, participantId }, meta)),
    );
  }

  @Put('joint-participants/:participantId/members/:municipalityId/end')
  @Allow('participant:register')
  @Answers(204, 'A municipality leaves: the date is its last day as a member')
  async leave(
    @ParticipantId() participantId: string,
    @Param('municipalityId', validParam('municipalityId', Id)) municipalityId: string,
    @Body(valid(LeaveBody)) body: LeaveBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new LeaveJointParticipant(
      { reason: null, ...body, participantId, municipalityId },
      meta,
    );
    return new Done(await this.execute(command));
  }

  @Post('other-bodies')
  @Allow('participant:register')
  @Answers(201, 'Registers a body that is no municipality', ParticipantCreated)
  async registerOtherBody(
    @Body(valid(RegisterOtherBodyBody)) { name }: RegisterOtherBodyBody,
    @Meta() meta: CommandMeta,
  ) {
    const participantId = meta.commandId;
    const decided = await this.execute(new RegisterOtherBody({ participantId, name }, meta));
    return new Done(decided, { participantId });
  }

  private execute(command: object): Promise<Decided> {
    return this.commands.execute<object, Decided>(command);
  }
}
