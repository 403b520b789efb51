import { Inject, Injectable } from '@nestjs/common';
import { Views } from '@samanom/event-store';
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
}
