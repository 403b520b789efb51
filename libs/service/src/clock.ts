import { Injectable } from '@nestjs/common';

/** The only place that reads the time. */
@Injectable()
export class Clock {
  /** `YYYY-MM-DDTHH:mm:ss.SSSZ` */
  now(): string {
    return new Date().toISOString();
  }
}
