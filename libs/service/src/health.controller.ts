import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Open } from './allow.ts';
import { Answers } from './answers.ts';
import { Condition } from './delivery/condition.ts';
import { Following } from './following.ts';

@Controller('health')
export class HealthController {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(Following) private readonly following: Following,
    @Inject(Condition) private readonly condition: Condition,
  ) {}

  @Get()
  @Open('for the one who runs the service; holds nothing of the programme')
  @Answers(200, 'What works, what is stopped and why, what waits')
  report() {
    return this.condition.report();
  }

  @Get('live')
  @Open('for the one who runs the service')
  @Answers(200, 'The process lives')
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  @Open('for the one who runs the service')
  @Answers(200, 'The database answers and every view is built')
  async ready() {
    if (!this.following.ready) throw new ServiceUnavailableException();
    await this.database.query('SELECT 1');
    return { status: 'ok' };
  }
}
