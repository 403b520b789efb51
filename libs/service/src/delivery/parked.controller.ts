import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Closed, Id } from '@samanom/contracts';
import { ParkedAnswer, SkipBody } from '@samanom/contracts/delivery';
import { listParked } from '@samanom/kafka';
import type { CommandMeta } from '@samanom/kernel';
import { Type } from '@sinclair/typebox';
import { Allow } from '../allow.ts';
import { Answers } from '../answers.ts';
import { Meta } from '../meta.ts';
import { Done } from '../stands.interceptor.ts';
import { valid, validParam } from '../valid.ts';
import { Delivery } from './delivery.ts';
import { ParkedWork } from './parked-work.ts';

const Taken = Closed({
  taken: Type.Integer({ description: 'Events of the stream that were taken' }),
});

@Controller('parked')
export class ParkedController {
  constructor(
    @Inject(Delivery) private readonly delivery: Delivery,
    @Inject(ParkedWork) private readonly work: ParkedWork,
  ) {}

  @Get()
  @Allow('parked:read')
  @Answers(
    200,
    'What could not be taken: stuck rows, parked events, refused commands',
    ParkedAnswer,
  )
  list() {
    return listParked(this.delivery.pool);
  }

  @Post(':id/retry')
  @Allow('parked:decide')
  @Answers(200, 'Lets the reaction try the event, and the rest of its stream, again', Taken)
  async retry(@Param('id', validParam('id', Id)) id: string, @Meta() meta: CommandMeta) {
    const { decided, taken } = await this.work.retry(id, meta);
    return new Done(decided, { taken });
  }

  @Post(':id/skip')
  @Allow('parked:decide')
  @Answers(200, 'Leaves the event alone, with a reason; the rest of its stream goes on', Taken)
  async skip(
    @Param('id', validParam('id', Id)) id: string,
    @Body(valid(SkipBody)) { reason }: { reason: string },
    @Meta() meta: CommandMeta,
  ) {
    const { decided, taken } = await this.work.skip(id, reason, meta);
    return new Done(decided, { taken });
  }
}
