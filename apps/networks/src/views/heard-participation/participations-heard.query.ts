import { Inject, Injectable } from '@nestjs/common';
import { Moment, Views } from '@samanom/event-store';
import { participationList, type ParticipationRow } from '@samanom/programme';

/** What networks has heard of participations so far, for the rules that ask who belongs to one. Other bodies are none. */
@Injectable()
export class ParticipationsHeard {
  constructor(@Inject(Views) private readonly views: Views) {}

  async of(participationId: string): Promise<ParticipationRow | undefined> {
    const shown = await this.views.at([participationList]);
    return shown
      .rows(participationList)
      .where('row."participationId" = :participationId', { participationId })
      .andWhere(`row.kind = 'participation'`)
      .getRawOne<ParticipationRow>();
  }

  /** Whose it is; nobody's in particular where it is of no participation. */
  async municipalitiesOf(participationId: string | null): Promise<readonly string[]> {
    return participationId ? ((await this.of(participationId))?.municipalities ?? []) : [];
  }

  /** Those of a participant, in whatever cohorts, as told up to an event. */
  async ofParticipant(participantId: string, after: string): Promise<readonly string[]> {
    const shown = await this.views.at([participationList], new Moment({ after }));
    const rows = await shown
      .rows(participationList)
      .where('row."participantId" = :participantId', { participantId })
      .andWhere(`row.kind = 'participation'`)
      .getRawMany<ParticipationRow>();
    return rows.map(({ participationId }) => participationId);
  }

  /** Those of these participations that networks has heard of. */
  async known(participationIds: readonly string[]): Promise<ReadonlySet<string>> {
    const shown = await this.views.at([participationList]);
    const rows = await shown
      .rows(participationList)
      .where('row."participationId" = ANY (:ids::uuid[])', { ids: participationIds })
      .andWhere(`row.kind = 'participation'`)
      .getRawMany<ParticipationRow>();
    return new Set(rows.map(({ participationId }) => participationId));
  }
}
