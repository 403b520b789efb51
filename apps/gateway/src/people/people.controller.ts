import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import {
  FindPeopleQuery,
  FoundPeople,
  ListPeopleQuery,
  LookUpAnswer,
  LookUpBody,
  OwnDetailsBody,
  PersonAnswer,
  PersonBody,
  PersonChanges,
  PersonMade,
  PersonPage,
} from '@samanom/contracts/gateway';
import { idOf } from '@samanom/event-store';
import type { Actor, CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Meta, Who, valid, validParam, validQuery } from '@samanom/service';
import {
  FindPeople,
  ListPeople,
  LookUpPeople,
  ReadOneself,
  ReadPerson,
  ReadPersonChanges,
} from './people.query.ts';
import { ChangeOwnDetails, ChangePerson, WriteDownPerson } from './write-person.handlers.ts';

const PersonId = () => Param('personId', validParam('personId', Id));

/** The people directory. */
@Controller('people')
export class PeopleController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get()
  @Allow('person:read')
  @Answers(
    200,
    'People and the roles they hold today; a municipality’s administrator sees its own',
    PersonPage,
  )
  list(@Query(validQuery(ListPeopleQuery)) asked: ListPeopleQuery, @Who() actor: Actor) {
    return this.queries.execute(new ListPeople(asked, actor));
  }

  @Get('found')
  @Allow('person:find')
  @Answers(200, 'People to pick from: names, and where they belong', FoundPeople)
  find(@Query(validQuery(FindPeopleQuery)) asked: FindPeopleQuery, @Who() actor: Actor) {
    return this.queries.execute(new FindPeople(asked, actor));
  }

  @Get('me')
  @Allow('person:read-own')
  @Answers(200, 'Oneself, as the directory knows one', PersonAnswer)
  me(@Who() actor: Actor) {
    return this.queries.execute(new ReadOneself(actor));
  }

  @Get(':personId')
  @Allow('person:read')
  @Answers(200, 'One person, and the roles held today', PersonAnswer)
  one(@PersonId() personId: string, @Who() actor: Actor) {
    return this.queries.execute(new ReadPerson(personId, actor));
  }

  @Get(':personId/changes')
  @Allow('person:read')
  @Answers(200, 'Who changed which fields of a person, and when; newest first', PersonChanges)
  changes(@PersonId() personId: string, @Who() actor: Actor) {
    return this.queries.execute(new ReadPersonChanges(personId, actor));
  }

  @Post('lookup')
  @Allow('person:look-up')
  @Answers(200, 'The names behind ids, at most 200 at a time', LookUpAnswer)
  lookUp(@Body(valid(LookUpBody)) { ids }: LookUpBody, @Who() actor: Actor) {
    return this.queries.execute(new LookUpPeople(ids, actor));
  }

  @Post()
  @Allow('person:write')
  @Answers(201, 'Writes down somebody who has not signed in yet', PersonMade)
  async writeDown(@Body(valid(PersonBody)) body: PersonBody, @Meta() meta: CommandMeta) {
    const personId = idOf('person', meta.commandId);
    await this.commands.execute(new WriteDownPerson({ personId, ...body }, meta));
    return { personId };
  }

  @Put('me')
  @Allow('person:write-own')
  @Answers(204, 'Changes one’s own telephone and language')
  async changeOwn(@Body(valid(OwnDetailsBody)) body: OwnDetailsBody, @Meta() meta: CommandMeta) {
    await this.commands.execute(new ChangeOwnDetails(body, meta));
  }

  @Put(':personId')
  @Allow('person:write')
  @Answers(204, 'Changes what the directory holds about a person')
  async change(
    @PersonId() personId: string,
    @Body(valid(PersonBody)) body: PersonBody,
    @Meta() meta: CommandMeta,
  ) {
    await this.commands.execute(new ChangePerson({ personId, ...body }, meta));
  }
}
