import { Inject, Injectable } from '@nestjs/common';
import { Views } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { Clock } from '@samanom/service';
import { GatewayConfig } from '../gateway-config.ts';
import { isCentral } from './organisation-settings.ts';
import { heardMunicipality } from '../views/heard-municipality/heard-municipality.projection.ts';

/** Nine digits, with or without the scheme that Maskinporten and Ansattporten put before them (`0192:`). */
const NUMBER = /^(?:0192:)?(\d{9})$/;

export const isOrganisationNumber = (text: string): boolean => NUMBER.test(text);

/** Which organisation of the programme a number in the register of businesses (Enhetsregisteret) stands for. */
@Injectable()
export class OrganisationNumbers {
  constructor(
    @Inject(GatewayConfig) private readonly config: GatewayConfig,
    @Inject(Views) private readonly views: Views,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Undefined if it stands for none, or for a municipality that there is no longer. */
  async organisationOf(text: string): Promise<string | undefined> {
    const [, number = ''] = NUMBER.exec(text) ?? [];
    const known = this.config.organisationNumbers.get(number);
    if (known === undefined || isCentral(known)) return known;
    return this.municipalityWith(known);
  }

  private async municipalityWith(number: string): Promise<string | undefined> {
    const shown = await this.views.at([heardMunicipality]);
    const row = await shown
      .rows(heardMunicipality)
      .where(
        `EXISTS (SELECT FROM jsonb_to_recordset(row.numbers) AS held(number text, "from" text, "to" text)
         WHERE held.number = :number AND held."from" <= :today AND (held."to" IS NULL OR held."to" >= :today))`,
        { number, today: dateInOslo(this.clock.now()) },
      )
      .getRawOne<{ municipalityId: string }>();
    return row?.municipalityId;
  }
}
