import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id, MunicipalityNumber } from '@samanom/contracts';
import {
  AssignNumberBody,
  DecideLanguageBody,
  EndNumberBody,
  MergeMunicipalitiesBody,
  ParticipantCreated,
  RegisterMunicipalityBody,
} from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, valid, validParam } from '@samanom/service';
import { AssignMunicipalityNumber } from '../municipality-numbers/domain/assign-municipality-number.ts';
import { EndMunicipalityNumber } from '../municipality-numbers/domain/end-municipality-number.ts';
import { MergeMunicipalities } from '../municipality-numbers/domain/merge-municipalities.ts';
import { DecideWrittenLanguage } from './domain/decide-written-language.ts';
import { RegisterMunicipality } from './domain/register-municipality.ts';

const MunicipalityId = () => Param('municipalityId', validParam('municipalityId', Id));

@Controller('municipalities')
export class MunicipalityController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @Allow('participant:register')
  @Answers(201, 'Registers a municipality; its name is no key', ParticipantCreated)
  async register(
    @Body(valid(RegisterMunicipalityBody)) body: RegisterMunicipalityBody,
    @Meta() meta: CommandMeta,
  ) {
    const participantId = meta.commandId;
    const command = new RegisterMunicipality({ ...body, participantId }, meta);
    return new Done(await this.execute(command), { participantId });
  }

  @Post(':municipalityId/numbers')
  @Allow('participant:register')
  @Answers(204, 'Gives the municipality a number (kommunenummer) for a period')
  async assignNumber(
    @MunicipalityId() municipalityId: string,
    @Body(valid(AssignNumberBody)) body: AssignNumberBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new AssignMunicipalityNumber({ ...body, municipalityId }, meta);
    return new Done(await this.execute(command));
  }

  @Put(':municipalityId/numbers/:number/end')
  @Allow('participant:register')
  @Answers(204, 'Ends a number: the date is the last day it was the municipality’s')
  async endNumber(
    @MunicipalityId() municipalityId: string,
    @Param('number', validParam('number', MunicipalityNumber)) number: string,
    @Body(valid(EndNumberBody)) { to }: EndNumberBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new EndMunicipalityNumber({ municipalityId, number, to }, meta);
    return new Done(await this.execute(command));
  }

  @Post(':municipalityId/mergers')
  @Allow('participant:register')
  @Answers(204, 'Municipalities become part of this one from a date; history stays under the old')
  async merge(
    @MunicipalityId() successorId: string,
    @Body(valid(MergeMunicipalitiesBody)) body: MergeMunicipalitiesBody,
    @Meta() meta: CommandMeta,
  ) {
    return new Done(await this.execute(new MergeMunicipalities({ ...body, successorId }, meta)));
  }

  @Post(':municipalityId/language-decisions')
  @Allow('participant:register')
  @Answers(204, 'Records which written language the municipality has decided, and from when')
  async decideLanguage(
    @MunicipalityId() participantId: string,
    @Body(valid(DecideLanguageBody)) body: DecideLanguageBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new DecideWrittenLanguage({ ...body, participantId }, meta);
    return new Done(await this.execute(command));
  }

  private execute(command: object): Promise<Decided> {
    return this.commands.execute<object, Decided>(command);
  }
}
