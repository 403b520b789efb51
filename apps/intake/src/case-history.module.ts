import { Module } from '@nestjs/common';
import { caseReadLog } from './case-read/read-log.interceptor.ts';
import { AccessReceiptController } from './views/access-receipt/access-receipt.controller.ts';
import { accessReceiptHandlers } from './views/access-receipt/access-receipt.query.ts';
import { DifferenceController } from './views/difference/difference.controller.ts';
import { differenceHandlers } from './views/difference/difference.query.ts';
import { caseDifferenceHandlers } from './views/known-difference/case-difference.query.ts';
import { cohortDifferenceHandlers } from './views/known-difference/cohort-difference.query.ts';
import { KnownDifferenceController } from './views/known-difference/known-difference.controller.ts';
import { ReadsController } from './views/reads/reads.controller.ts';
import { readsHandlers } from './views/reads/reads.query.ts';
import { TimelineController } from './views/timeline/timeline.controller.ts';
import { timelineHandlers } from './views/timeline/timeline.query.ts';

/** What has happened in a case, what differs from what was, and who has read of it. */
@Module({
  controllers: [
    TimelineController,
    DifferenceController,
    KnownDifferenceController,
    ReadsController,
    AccessReceiptController,
  ],
  providers: [
    ...timelineHandlers,
    ...differenceHandlers,
    ...caseDifferenceHandlers,
    ...cohortDifferenceHandlers,
    ...caseReadLog,
    ...readsHandlers,
    ...accessReceiptHandlers,
  ],
})
export class CaseHistoryModule {}
