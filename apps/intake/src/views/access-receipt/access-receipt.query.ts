import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Language } from '@samanom/contracts';
import { applicationEvents, type ReceiptAnswer } from '@samanom/contracts/intake';
import { EventStore, Views, type Moment, type Shown } from '@samanom/event-store';
import { toInstant, type Actor } from '@samanom/kernel';
import { namesOf } from '@samanom/programme';
import { Clock, ServiceConfig } from '@samanom/service';
import { CaseReads } from '../../case-read/case-reads.ts';
import { ReadLog } from '../../case-read/read-log.ts';
import { applicationViews } from '../application-list/application-list.query.ts';
import { findCase } from '../application/application.query.ts';
import { timelineView } from '../timeline/timeline.projection.ts';
import { partiesIn, visibleIn } from './access-receipt.ts';

const DAY_MS = 86_400_000;

export class ShowAccessReceipt {
  constructor(
    readonly applicationId: string,
    readonly language: Language,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

/** That the three parties could see the same, and what each has opened: a receipt for all of them. */
@QueryHandler(ShowAccessReceipt)
class ShowAccessReceiptHandler implements IQueryHandler<ShowAccessReceipt> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(ReadLog) private readonly log: ReadLog,
    @Inject(CaseReads) private readonly reads: CaseReads,
    @Inject(ServiceConfig) private readonly config: ServiceConfig,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async execute({
    applicationId,
    language,
    actor,
    moment,
  }: ShowAccessReceipt): Promise<ReceiptAnswer> {
    const shown = await this.views.at([...applicationViews, timelineView], moment);
    const { municipalities } = await findCase(shown, actor, applicationId);
    await this.log.flush();
    const [visible, openedThings, names] = await Promise.all([
      this.visible(shown, applicationId),
      this.reads.openedByParties(applicationId, moment.asOf ?? 'infinity'),
      namesOf(shown, municipalities),
    ]);
    return {
      applicationId,
      openedKnownSince: this.knownSince(),
      visible: [...visible],
      parties: partiesIn(municipalities, { visible, openedThings, names, language }),
    };
  }

  private async visible(shown: Shown, applicationId: string) {
    const rows = await shown
      .rows(timelineView)
      .where('row."applicationId" = :applicationId AND row.type = ANY (:types)', {
        applicationId,
        types: applicationEvents.map(({ type }) => type),
      })
      .getRawMany<{ eventId: string }>();
    const events = await this.store.events(rows.map(({ eventId }) => eventId));
    return visibleIn([...events.values()]);
  }

  private knownSince(): string {
    const now = Date.parse(this.clock.now());
    return toInstant(now - this.config.readLogRetentionDays * DAY_MS);
  }
}

export const accessReceiptHandlers = [ShowAccessReceiptHandler];
