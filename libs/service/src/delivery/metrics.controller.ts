import { Controller, Get, Header, Inject } from '@nestjs/common';
import { Open } from '../allow.ts';
import { Answers } from '../answers.ts';
import { Metrics } from './metrics.ts';

@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  @Open('for the one who runs the service; holds nothing of the programme')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @Answers(200, 'Metrics in Prometheus’ text format')
  read() {
    return this.metrics.text();
  }
}
