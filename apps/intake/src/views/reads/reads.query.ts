import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ReadsAnswer, ReadsQuery } from '@samanom/contracts/intake';
import { Views } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { CaseReads } from '../../case-read/case-reads.ts';
import { ReadLog } from '../../case-read/read-log.ts';
import { applicationViews } from '../application-list/application-list.query.ts';
import { findCase } from '../application/application.query.ts';

export class ListReads {
  constructor(
    readonly applicationId: string,
    readonly asked: ReadsQuery,
    readonly actor: Actor,
  ) {}
}

/** Who has read what of a case, newest first. */
@QueryHandler(ListReads)
class ListReadsHandler implements IQueryHandler<ListReads> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(ReadLog) private readonly log: ReadLog,
    @Inject(CaseReads) private readonly reads: CaseReads,
  ) {}

  async execute({ applicationId, asked, actor }: ListReads): Promise<ReadsAnswer> {
    await findCase(await this.views.at(applicationViews), actor, applicationId);
    await this.log.flush();
    const { limit = 50, before = Number.MAX_SAFE_INTEGER } = asked;
    const found = await this.reads.page(applicationId, before, limit + 1);
    const reads = found.slice(0, limit);
    return { reads, next: found.length > limit ? (reads.at(-1)?.place ?? null) : null };
  }
}

export const readsHandlers = [ListReadsHandler];
