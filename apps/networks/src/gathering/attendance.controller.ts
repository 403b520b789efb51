import { Body, Controller, Headers, Inject, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  AnswerInvitationBody,
  ExplainAbsenceBody,
  MakeUpAbsenceBody,
  NotePresenceBody,
  NotedPresence,
} from '@samanom/contracts/networks';
import type { Decided } from '@samanom/event-store';
import { toInstant, type CommandMeta, type Rejected } from '@samanom/kernel';
import {
  Allow,
  Answers,
  Done,
  Meta,
  languageOf,
  problemOf,
  stoppedBy,
  valid,
  validParam,
} from '@samanom/service';
import { AnswerInvitation } from './domain/answer-invitation.ts';
import { ExplainAbsence } from './domain/explain-absence.ts';
import { MakeUpAbsence } from './domain/make-up-absence.ts';
import { NotePresence, type Verdict } from './domain/note-presence.ts';
import type { NotesTaken } from './note-presence.handlers.ts';

const GatheringId = () => Param('gatheringId', validParam('gatheringId', Id));

const counted = (verdicts: readonly Verdict[]) => {
  const of = (wanted: Verdict['outcome']) =>
    verdicts.filter(({ outcome }) => outcome === wanted).length;
  return { accepted: of('accepted'), superseded: of('superseded'), refused: of('refused') };
};

@Controller('gatherings/:gatheringId')
export class AttendanceController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Put('answers')
  @Allow('attendance:answer')
  @Answers(204, 'Says whether a party, or a person for it, comes; until the gathering is held')
  answer(
    @GatheringId() gatheringId: string,
    @Body(valid(AnswerInvitationBody)) body: AnswerInvitationBody,
    @Meta() meta: CommandMeta,
  ) {
    const { municipalityId = null, party = null, personId = null, reason = null } = body;
    const data = { ...body, gatheringId, municipalityId, party, personId, reason };
    return this.done(new AnswerInvitation(data, meta));
  }

  @Post('presence')
  @Allow('attendance:note')
  @Answers(
    200,
    'Notes who is there, each note with when it was taken: of two the later stands, the earlier is kept',
    NotedPresence,
  )
  async note(
    @GatheringId() gatheringId: string,
    @Body(valid(NotePresenceBody)) body: NotePresenceBody,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @Meta() meta: CommandMeta,
  ) {
    const notes = body.notes.map((note) => ({
      ...note,
      municipalityId: note.municipalityId ?? null,
      personIds: note.personIds ?? [],
      reason: note.reason ?? null,
      notedAt: toInstant(note.notedAt),
    }));
    const { decided, verdicts } = await this.commands.execute<NotePresence, NotesTaken>(
      new NotePresence({ gatheringId, notes, because: body.because ?? null }, meta),
    );
    const told = (refusal: Rejected) => {
      const language = languageOf(acceptLanguage);
      const { code, title } = problemOf(stoppedBy(refusal), language, meta.correlationId);
      return { code, title };
    };
    return new Done(decided, {
      ...counted(verdicts),
      notes: verdicts.map(({ outcome, refusal }, note) => ({
        note,
        outcome,
        code: null,
        title: null,
        ...(refusal && told(refusal)),
      })),
    });
  }

  @Put('absence-reasons')
  @Allow('attendance:explain')
  @Answers(204, 'Says why parties were not represented')
  explain(
    @GatheringId() gatheringId: string,
    @Body(valid(ExplainAbsenceBody)) body: ExplainAbsenceBody,
    @Meta() meta: CommandMeta,
  ) {
    const { municipalityId = null } = body;
    return this.done(new ExplainAbsence({ ...body, gatheringId, municipalityId }, meta));
  }

  @Post('make-ups')
  @Allow('attendance:note')
  @Answers(204, 'Says that a party made up for this gathering: with another network, or on a date')
  makeUp(
    @GatheringId() gatheringId: string,
    @Body(valid(MakeUpAbsenceBody)) body: MakeUpAbsenceBody,
    @Meta() meta: CommandMeta,
  ) {
    const { municipalityId = null, instead = null, on = null, personIds = [] } = body;
    const data = { ...body, gatheringId, municipalityId, instead, on, personIds };
    return this.done(new MakeUpAbsence(data, meta));
  }

  private async done(command: object): Promise<Done> {
    return new Done(await this.commands.execute<object, Decided>(command));
  }
}
