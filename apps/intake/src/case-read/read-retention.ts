import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { ServiceConfig, onceInAWhile } from '@samanom/service';
import { CaseReads } from './case-reads.ts';

const DAY_MS = 86_400_000;

/** Forgets reads that are older than their term, at the start and every day; one instance at a time. */
@Injectable()
export class ReadRetention implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly failed = onceInAWhile('read retention');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CaseReads) private readonly reads: CaseReads,
    @Inject(ServiceConfig) private readonly config: ServiceConfig,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.timer = setInterval(() => void this.forget(), DAY_MS).unref();
    await this.forget();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  private async forget(): Promise<void> {
    await this.reads.forget(this.config.readLogRetentionDays).catch(this.failed);
  }
}
