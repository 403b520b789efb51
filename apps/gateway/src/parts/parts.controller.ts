import { Controller, Get, Inject } from '@nestjs/common';
import { PartsAnswer } from '@samanom/contracts/gateway';
import { Allow, Answers } from '@samanom/service';
import { Parts } from './parts.ts';

@Controller('parts')
export class PartsController {
  constructor(@Inject(Parts) private readonly parts: Parts) {}

  @Get()
  @Allow('operations:read')
  @Answers(200, 'Which services answer, and which are ready', PartsAnswer)
  show(): Promise<PartsAnswer> {
    return this.parts.show();
  }
}
