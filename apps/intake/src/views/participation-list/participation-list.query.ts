import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ListParticipationsQuery, ParticipationAnswer } from '@samanom/contracts/intake';
import { Views, pageOf, type Moment, type Page } from '@samanom/event-store';
import {
  knownOn,
  membersOn,
  participationList,
  registerOfParticipants,
  type ParticipationRow,
} from '@samanom/programme';

const participationViews = [participationList, ...registerOfParticipants];

export class ListParticipations {
  constructor(
    readonly asked: ListParticipationsQuery & { readonly on: string },
    readonly moment: Moment,
  ) {}
}

/** History is not invented: what is not known of a listed participation is said in so many words. */
const evidenceOf = (row: ParticipationRow): ParticipationAnswer['evidence'] =>
  row.printed === null ? ofAdmission(row) : ofList(row.printed);

const ofAdmission = ({ applicationId }: ParticipationRow): ParticipationAnswer['evidence'] => ({
  basis: 'admission',
  application: applicationId,
  endorsements: null,
  note: 'Admitted by the ministry. Its application, who stands behind it and the decision are in the case.',
});

const ofList = ({
  source,
}: NonNullable<ParticipationRow['printed']>): ParticipationAnswer['evidence'] => ({
  basis: 'printed-list',
  application: null,
  endorsements: null,
  note: `Imported from ${source}. No application, endorsement or decision is known from this source, and none is recorded.`,
});

const HAD_ENDED = `coalesce(row."endedOn", 'infinity') < :on::date`;

@QueryHandler(ListParticipations)
class ListParticipationsHandler implements IQueryHandler<ListParticipations> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, moment }: ListParticipations): Promise<Page<ParticipationAnswer>> {
    const shown = await this.views.at(participationViews, moment);
    const { cohortId, participantId, kind, state, on } = asked;
    const query = shown
      .rows(participationList)
      .orderBy('row."cohortId"')
      .addOrderBy(`(row.printed->>'order')::int`)
      .addOrderBy('row."participationId"');
    if (cohortId) query.andWhere('row."cohortId" = :cohortId', { cohortId });
    if (participantId)
      query.andWhere(
        '(row."participantId" = :participantId::uuid OR row.municipalities @> to_jsonb(:participantId::text))',
        { participantId },
      );
    if (kind) query.andWhere('row.kind = :kind', { kind });
    if (state) query.andWhere(state === 'left' ? HAD_ENDED : `NOT ${HAD_ENDED}`, { on });
    const [{ total, rows }, known] = await Promise.all([pageOf(query, asked), knownOn(shown, on)]);
    return {
      total,
      rows: rows.map((row) => ({
        ...row,
        name: known.names.get(row.participantId) ?? null,
        on,
        members: membersOn(row, known),
        evidence: evidenceOf(row),
      })),
    };
  }
}

export const participationListHandlers = [ListParticipationsHandler];
