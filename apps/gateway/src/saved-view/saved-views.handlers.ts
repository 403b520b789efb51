import { Inject } from '@nestjs/common';
import {
  CommandHandler,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import type { SavedViewBody, SavedViewsAnswer } from '@samanom/contracts/gateway';
import { Command, type Actor } from '@samanom/kernel';
import { maySaveView } from './domain/may-save-view.ts';
import { SavedViewRows } from './saved-views.rows.ts';

export class SaveView extends Command<{ readonly viewId: string } & SavedViewBody> {}
export class RemoveView extends Command<{ readonly viewId: string }> {}

export class ListSavedViews {
  constructor(
    readonly page: string | undefined,
    readonly actor: Actor,
  ) {}
}

@QueryHandler(ListSavedViews)
class ListSavedViewsHandler implements IQueryHandler<ListSavedViews> {
  constructor(@Inject(SavedViewRows) private readonly rows: SavedViewRows) {}

  async execute({ page, actor }: ListSavedViews): Promise<SavedViewsAnswer> {
    return { views: await this.rows.for(actor, page) };
  }
}

@CommandHandler(SaveView)
class SaveViewHandler implements ICommandHandler<SaveView> {
  constructor(@Inject(SavedViewRows) private readonly rows: SavedViewRows) {}

  async execute({ data: { viewId, ...body }, meta }: SaveView): Promise<void> {
    maySaveView(body, meta.actor, await this.rows.known(viewId, meta.actor.person));
    await this.rows.save(viewId, body, meta.actor, meta.at);
  }
}

@CommandHandler(RemoveView)
class RemoveViewHandler implements ICommandHandler<RemoveView> {
  constructor(@Inject(SavedViewRows) private readonly rows: SavedViewRows) {}

  execute({ data: { viewId }, meta }: RemoveView): Promise<void> {
    return this.rows.remove(viewId, meta.actor.person);
  }
}

export const savedViewHandlers = [ListSavedViewsHandler, SaveViewHandler, RemoveViewHandler];
