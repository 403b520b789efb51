import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ListParticipationsQuery, ParticipationAnswer } from '@samanom/contracts/intake';
import { Views, pageOf, type Moment, type Page } from '@samanom/event-store';
import { namesOf } from '../participant-list/names-of.query.ts';
import { participantList } from '../participant-list/participant-list.projection.ts';
import { participationList, type ParticipationRow } from './participation-list.projection.ts';

export class ListParticipations {
  constructor(
    readonly asked: ListParticipationsQuery,
    readonly moment: Moment,
  ) {}
}

/** History is not invented: what is not known of a listed participation is said in so many words. */
const evidenceOf = ({ printed }: ParticipationRow): ParticipationAnswer['evidence'] => ({
  basis: 'printed-list',
  application: null,
  endorsements: null,
  note: `Imported from ${printed.source}. No application, endorsement or decision is known from this source, and none is recorded.`,
});

@QueryHandler(ListParticipations)
class ListParticipationsHandler implements IQueryHandler<ListParticipations> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, moment }: ListParticipations): Promise<Page<ParticipationAnswer>> {
    const shown = await this.views.at([participationList, participantList], moment);
    const { cohortId, kind } = asked;
    const query = shown
      .rows(participationList)
      .orderBy('row."cohortId"')
      .addOrderBy(`(row.printed->>'order')::int`)
      .addOrderBy('row."participationId"');
    if (cohortId) query.andWhere('row."cohortId" = :cohortId', { cohortId });
    if (kind) query.andWhere('row.kind = :kind', { kind });
    const { total, rows } = await pageOf(query, asked);
    const names = await namesOf(
      shown,
      rows.map(({ participantId }) => participantId),
    );
    return {
      total,
      rows: rows.map((row) => ({
        ...row,
        name: names.get(row.participantId) ?? null,
        evidence: evidenceOf(row),
      })),
    };
  }
}

export const participationListHandlers = [ListParticipationsHandler];
