import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  DeclareConflictBody,
  NoteWritten,
  RelieveAssessorBody,
  WriteNoteBody,
} from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, Meta, valid, validParam } from '@samanom/service';
import { AssignAssessor } from './domain/assign-assessor.ts';
import { DeclareConflict } from './domain/declare-conflict.ts';
import { DeclareImpartiality } from './domain/declare-impartiality.ts';
import { RelieveAssessor } from './domain/relieve-assessor.ts';
import { WriteInternalNote } from './domain/write-internal-note.ts';

const ApplicationId = () => Param('applicationId', validParam('applicationId', Id));
const Assessor = () => Param('assessor', validParam('assessor', Id));

/** Who assesses an application, and who must not. */
@Controller('applications')
export class AssessmentController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Put(':applicationId/assessors/:assessor')
  @Allow('assessment:assign')
  @Answers(204, 'Asks a case worker, by person id, to assess the application')
  async assign(
    @ApplicationId() applicationId: string,
    @Assessor() assessor: string,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new AssignAssessor({ applicationId, assessor }, meta));
  }

  @Post(':applicationId/assessors/:assessor/relief')
  @Allow('assessment:assign')
  @Answers(204, 'Relieves an assessor, with a reason; what was judged stays on record')
  async relieve(
    @ApplicationId() applicationId: string,
    @Assessor() assessor: string,
    @Body(valid(RelieveAssessorBody)) { reason }: RelieveAssessorBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new RelieveAssessor({ applicationId, assessor, reason }, meta));
  }

  @Post(':applicationId/impartiality')
  @Allow('assessment:assess')
  @Answers(204, 'You declare to be impartial in this case (habil)')
  async impartial(@ApplicationId() applicationId: string, @Meta() meta: CommandMeta) {
    return this.done(new DeclareImpartiality({ applicationId }, meta));
  }

  @Post(':applicationId/conflicts-of-interest')
  @Allow('assessment:declare')
  @Answers(204, 'You declare a conflict of interest, and neither read nor assess this case')
  async conflict(
    @ApplicationId() applicationId: string,
    @Body(valid(DeclareConflictBody)) { reason }: DeclareConflictBody,
    @Meta() meta: CommandMeta,
  ) {
    return this.done(new DeclareConflict({ applicationId, reason }, meta));
  }

  @Post(':applicationId/notes')
  @Allow('assessment:note')
  @Answers(201, 'Writes a note for colleagues; the applicants never see it', NoteWritten)
  async note(
    @ApplicationId() applicationId: string,
    @Body(valid(WriteNoteBody)) { note }: WriteNoteBody,
    @Meta() meta: CommandMeta,
  ) {
    const noteId = meta.commandId;
    return this.done(new WriteInternalNote({ applicationId, noteId, note }, meta), { noteId });
  }

  private async done(command: object, body?: object): Promise<Done> {
    return new Done(await this.commands.execute<object, Decided>(command), body);
  }
}
