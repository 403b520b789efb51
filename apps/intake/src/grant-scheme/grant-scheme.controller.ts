import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { PublishSchemeBody, SchemePublished } from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, FormalAct, Meta, valid } from '@samanom/service';
import { PublishWrittenScheme } from './grant-scheme.handlers.ts';

@Controller('grant-schemes')
export class GrantSchemeController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @Allow('scheme:publish')
  @FormalAct()
  @Answers(201, 'Publishes the next version of a grant scheme, its five elements', SchemePublished)
  async publish(
    @Body(valid(PublishSchemeBody)) body: PublishSchemeBody,
    @Meta() meta: CommandMeta,
  ) {
    const decided = await this.commands.execute<PublishWrittenScheme, Decided>(
      new PublishWrittenScheme(body, meta),
    );
    return new Done(decided, { scheme: body.scheme, version: decided.version });
  }
}
