import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ListParticipationsQuery, ParticipationAnswer } from '@samanom/contracts/intake';
import { Views, pageOf, type Moment, type Page, type Shown } from '@samanom/event-store';
import {
  participantList,
  type ParticipantRow,
} from '../participant-list/participant-list.projection.ts';
import { mergersAt, numbersOn, registerViews } from '../succession/register.query.ts';
import { membersOn } from './members-on.ts';
import { participationList, type ParticipationRow } from './participation-list.projection.ts';

const participationViews = [participationList, participantList, ...registerViews];

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

/** Whoever the rows speak of, by name: participants, members, and those who carry on for them. */
const knownOn = async (shown: Shown, on: string) => {
  const [mergers, numbers, participants] = await Promise.all([
    mergersAt(shown),
    numbersOn(shown, on),
    shown.rows(participantList).getRawMany<ParticipantRow>(),
  ]);
  const joint = participants.filter(({ kind }) => kind === 'joint-participant');
  return {
    on,
    mergers,
    numbers,
    names: new Map(participants.map(({ participantId, name }) => [participantId, name])),
    memberships: new Map(joint.map(({ participantId, members }) => [participantId, members])),
  };
};

const HAD_ENDED = `coalesce(row."endedOn", 'infinity') < :on::date`;

@QueryHandler(ListParticipations)
class ListParticipationsHandler implements IQueryHandler<ListParticipations> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, moment }: ListParticipations): Promise<Page<ParticipationAnswer>> {
    const shown = await this.views.at(participationViews, moment);
    const { cohortId, kind, state, on } = asked;
    const query = shown
      .rows(participationList)
      .orderBy('row."cohortId"')
      .addOrderBy(`(row.printed->>'order')::int`)
      .addOrderBy('row."participationId"');
    if (cohortId) query.andWhere('row."cohortId" = :cohortId', { cohortId });
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
