import { Controller, Get, Inject } from '@nestjs/common';
import { OperationsAnswer } from '@samanom/contracts/delivery';
import { Allow } from '../allow.ts';
import { Answers } from '../answers.ts';
import { Operations } from './operations.ts';

@Controller('operations')
export class OperationsController {
  constructor(@Inject(Operations) private readonly operations: Operations) {}

  @Get()
  @Allow('operations:read')
  @Answers(200, 'How the service is: lags, what is stopped and why, what waits', OperationsAnswer)
  show(): Promise<OperationsAnswer> {
    return this.operations.show();
  }
}
