import { Inject, Injectable } from '@nestjs/common';
import { Views } from '@samanom/event-store';
import {
  heardParticipations,
  type HeardParticipationRow,
} from './heard-participation.projection.ts';

/** What networks has heard of participations so far, for the rules that ask who belongs to one. */
@Injectable()
export class ParticipationsHeard {
  constructor(@Inject(Views) private readonly views: Views) {}

  async of(participationId: string): Promise<HeardParticipationRow | undefined> {
    const shown = await this.views.at([heardParticipations]);
    return shown
      .rows(heardParticipations)
      .where('row."participationId" = :participationId', { participationId })
      .getRawOne<HeardParticipationRow>();
  }
}
