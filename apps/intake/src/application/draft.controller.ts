import { Body, Controller, Get, Headers, Inject, Param, Put } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { DraftAnswer, DraftSaved, SaveDraftBody } from '@samanom/contracts/intake';
import type { Actor, CommandMeta } from '@samanom/kernel';
import {
  Allow,
  Answers,
  BadInput,
  Meta,
  ShownDraft,
  Who,
  draftVersionOf,
  valid,
  validParam,
} from '@samanom/service';
import { ReadDraft } from './draft.query.ts';
import { SaveDraft } from './draft.handlers.ts';

const ApplicationId = () => Param('applicationId', validParam('applicationId', Id));

@Controller('applications')
export class DraftController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get(':applicationId/draft')
  @Allow('application:read')
  @Answers(200, 'What is being written, how long it is, and what is still missing', DraftAnswer)
  async show(@ApplicationId() applicationId: string, @Who() actor: Actor) {
    const draft: DraftAnswer = await this.queries.execute(new ReadDraft(applicationId, actor));
    return new ShownDraft(draft);
  }

  @Put(':applicationId/draft')
  @Allow('application:write')
  @Answers(
    200,
    'Saves the draft; If-Match names the version that was read ("draft-0" at first)',
    DraftSaved,
  )
  async save(
    @ApplicationId() applicationId: string,
    @Body(valid(SaveDraftBody)) { content }: SaveDraftBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Meta() meta: CommandMeta,
  ) {
    const version = draftVersionOf(ifMatch);
    if (version === undefined)
      throw new BadInput([
        { field: 'If-Match', rule: 'must say which version of the draft you change' },
      ]);
    const command = new SaveDraft({ applicationId, version, content }, meta);
    return new ShownDraft(await this.commands.execute<SaveDraft, DraftSaved>(command));
  }
}
