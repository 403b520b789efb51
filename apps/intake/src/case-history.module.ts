import { Module } from '@nestjs/common';
import { caseReadLog } from './case-read/read-log.interceptor.ts';
import { AccessReceiptController } from './views/access-receipt/access-receipt.controller.ts';
import { accessReceiptHandlers } from './views/access-receipt/access-receipt.query.ts';
import { ReadsController } from './views/reads/reads.controller.ts';
import { readsHandlers } from './views/reads/reads.query.ts';
import { TimelineController } from './views/timeline/timeline.controller.ts';
import { timelineHandlers } from './views/timeline/timeline.query.ts';

/** What has happened in a case, and who has read of it. */
@Module({
  controllers: [TimelineController, ReadsController, AccessReceiptController],
  providers: [...timelineHandlers, ...caseReadLog, ...readsHandlers, ...accessReceiptHandlers],
})
export class CaseHistoryModule {}
