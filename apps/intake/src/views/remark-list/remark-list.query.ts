import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RemarksAnswer } from '@samanom/contracts/intake';
import { EventStore, Views, type Moment } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { Opened } from '../../case-read/case-read.ts';
import { applicationViews } from '../application-list/application-list.query.ts';
import { findCase } from '../application/application.query.ts';
import { remarkList, type RemarkRow } from './remark-list.projection.ts';

export class ListRemarks {
  constructor(
    readonly applicationId: string,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

/** What was said to the applicants, for everybody in the case's circle. */
@QueryHandler(ListRemarks)
class ListRemarksHandler implements IQueryHandler<ListRemarks> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ applicationId, actor, moment }: ListRemarks): Promise<Opened<RemarksAnswer>> {
    const shown = await this.views.at([...applicationViews, remarkList], moment);
    await findCase(shown, actor, applicationId);
    const rows = await shown
      .rows(remarkList)
      .where('row."applicationId" = :applicationId', { applicationId })
      .orderBy('row.at')
      .addOrderBy('row."remarkId"')
      .getRawMany<RemarkRow>();
    const answer = { rows: await Promise.all(rows.map((row) => this.opened(row))) };
    return new Opened(
      answer,
      rows.map(({ remark }) => remark),
    );
  }

  private async opened({ applicationId: _, remark, ...row }: RemarkRow) {
    const words = (await this.store.document(remark)) as { remark: string } | null;
    return { ...row, remark: words?.remark ?? null };
  }
}

export const remarkListHandlers = [ListRemarksHandler];
