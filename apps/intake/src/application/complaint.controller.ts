import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  AnswerComplaintBody,
  ComplainBody,
  ComplaintCreated,
  DecideAppealBody,
  RegisterComplaintBody,
  SendComplaintOnBody,
} from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
import { toInstant, type CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, FormalAct, Meta, valid, validParam } from '@samanom/service';
import { FileComplaint } from './complaint.handlers.ts';
import { DecideAppeal, SendComplaintOn, UpholdComplaint } from './domain/answer-complaint.ts';

const ApplicationId = () => Param('applicationId', validParam('applicationId', Id));
const ComplaintId = () => Param('complaintId', validParam('complaintId', Id));

/** Complaints of decisions (klage). */
@Controller('applications')
export class ComplaintController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post(':applicationId/complaints')
  @Allow('complaint:file')
  @Answers(201, 'Your municipality complains of the decision that stands', ComplaintCreated)
  async complain(
    @ApplicationId() applicationId: string,
    @Body(valid(ComplainBody)) body: ComplainBody,
    @Meta() meta: CommandMeta,
  ) {
    const { complaint, lateReason = null } = body;
    return this.filed(
      { applicationId, complaint, lateReason, municipalityId: meta.actor.organisation },
      meta,
    );
  }

  @Post(':applicationId/complaints/registrations')
  @Allow('complaint:register')
  @Answers(201, 'Registers a complaint that came in another way', ComplaintCreated)
  async register(
    @ApplicationId() applicationId: string,
    @Body(valid(RegisterComplaintBody)) body: RegisterComplaintBody,
    @Meta() meta: CommandMeta,
  ) {
    const { receivedAt, lateReason = null, ...complaint } = body;
    const received = { ...complaint, lateReason, receivedAt: toInstant(receivedAt) };
    return this.filed({ applicationId, ...received }, meta);
  }

  @Post(':applicationId/complaints/:complaintId/uphold')
  @Allow('complaint:uphold')
  @FormalAct()
  @Answers(204, 'Finds that the complaint is right; a new decision follows')
  async uphold(
    @ApplicationId() applicationId: string,
    @ComplaintId() complaintId: string,
    @Body(valid(AnswerComplaintBody)) { reason }: AnswerComplaintBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new UpholdComplaint({ applicationId, complaintId, reason }, meta));
  }

  @Post(':applicationId/complaints/:complaintId/sending-on')
  @Allow('complaint:send-on')
  @FormalAct()
  @Answers(204, 'Keeps to the decision, and sends the complaint on to who decides on it')
  async sendOn(
    @ApplicationId() applicationId: string,
    @ComplaintId() complaintId: string,
    @Body(valid(SendComplaintOnBody)) body: SendComplaintOnBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new SendComplaintOn({ applicationId, complaintId, ...body }, meta));
  }

  @Post(':applicationId/complaints/:complaintId/appeal-decision')
  @Allow('complaint:send-on')
  @FormalAct()
  @Answers(204, 'Records what the other body decided on the complaint')
  async appeal(
    @ApplicationId() applicationId: string,
    @ComplaintId() complaintId: string,
    @Body(valid(DecideAppealBody)) body: DecideAppealBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new DecideAppeal({ applicationId, complaintId, ...body }, meta));
  }

  private async filed(
    filed: Omit<FileComplaint['data'], 'receivedAt' | 'notifiedOn'> &
      Partial<Pick<FileComplaint['data'], 'receivedAt' | 'notifiedOn'>>,
    meta: CommandMeta,
  ) {
    const command = new FileComplaint({ receivedAt: meta.at, notifiedOn: null, ...filed }, meta);
    return this.done(command, { complaintId: meta.commandId });
  }

  private async done(command: object, body?: object): Promise<Done> {
    return new Done(await this.commands.execute<object, Decided>(command), body);
  }
}
