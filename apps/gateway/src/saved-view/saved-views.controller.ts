import { Body, Controller, Delete, Get, Inject, Param, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { SavedViewBody, SavedViewsAnswer, SavedViewsQuery } from '@samanom/contracts/gateway';
import type { Actor, CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Meta, Who, valid, validParam, validQuery } from '@samanom/service';
import { ListSavedViews, RemoveView, SaveView } from './saved-views.handlers.ts';

const ViewId = () => Param('viewId', validParam('viewId', Id));

/** Lists as people like them: filter, order, columns and moment, under a name. */
@Controller('saved-views')
export class SavedViewsController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get()
  @Allow('view:save')
  @Answers(200, 'One’s own views, and those shared with one’s roles', SavedViewsAnswer)
  list(@Query(validQuery(SavedViewsQuery)) { page }: SavedViewsQuery, @Who() actor: Actor) {
    return this.queries.execute(new ListSavedViews(page, actor));
  }

  @Put(':viewId')
  @Allow('view:save')
  @Answers(204, 'Saves a view, new or changed; only its owner changes it')
  async save(
    @ViewId() viewId: string,
    @Body(valid(SavedViewBody)) body: SavedViewBody,
    @Meta() meta: CommandMeta,
  ) {
    await this.commands.execute(new SaveView({ viewId, ...body }, meta));
  }

  @Delete(':viewId')
  @Allow('view:save')
  @Answers(204, 'Removes a view of one’s own')
  async remove(@ViewId() viewId: string, @Meta() meta: CommandMeta) {
    await this.commands.execute(new RemoveView({ viewId }, meta));
  }
}
