import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { ErasePersonBody, PersonExport } from '@samanom/contracts/gateway';
import type { Decided } from '@samanom/event-store';
import type { Actor, CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, FormalAct, Meta, Who, valid, validParam } from '@samanom/service';
import { ErasePerson } from './domain/erase-person.ts';
import { ExportPerson } from './export-person.query.ts';

const PersonId = () => Param('personId', validParam('personId', Id));

/** What a person may ask of those who hold data about them: to see it, and to be forgotten. */
@Controller('people')
export class ErasureController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get('me/export')
  @Allow('person:read-own')
  @Answers(200, 'All that is held about oneself', PersonExport)
  exportOwn(@Who() { person }: Actor) {
    return this.queries.execute(new ExportPerson(person));
  }

  @Get(':personId/export')
  @Allow('person:export')
  @Answers(200, 'All that is held about a person', PersonExport)
  export(@PersonId() personId: string) {
    return this.queries.execute(new ExportPerson(personId));
  }

  @Post(':personId/erasure')
  @Allow('person:erase')
  @FormalAct()
  @Answers(204, 'Erases a person from the directory; the id stays, and is nobody’s')
  async erase(
    @PersonId() personId: string,
    @Body(valid(ErasePersonBody)) { reason }: ErasePersonBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new ErasePerson({ personId, reason }, meta);
    return new Done(await this.commands.execute<ErasePerson, Decided>(command));
  }
}
