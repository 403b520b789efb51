import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@samanom/contracts';
import { centralOrganisations } from '@samanom/contracts/gateway';
import { Views } from '@samanom/event-store';
import { isCentral } from '../../organisations/organisation-settings.ts';
import type { OrganisationKind } from '../../role-holder/domain/granter-of.ts';
import { heardMunicipality } from './heard-municipality.projection.ts';

/** What kind of organisation an id stands for: a municipality is one of which intake has told. */
@Injectable()
export class Organisations {
  constructor(@Inject(Views) private readonly views: Views) {}

  async kindOf(organisation: string): Promise<OrganisationKind> {
    if (isCentral(organisation)) return 'central';
    const shown = await this.views.at([heardMunicipality]);
    const known = await shown
      .rows(heardMunicipality)
      .where('row."municipalityId"::text = :organisation', { organisation })
      .andWhere('row.name IS NOT NULL')
      .getExists();
    return known ? 'municipality' : 'unknown';
  }

  /** What they are called; one that nobody has told of is called nothing. */
  async namesOf(
    organisations: readonly string[],
    language: Language,
  ): Promise<ReadonlyMap<string, string>> {
    const shown = await this.views.at([heardMunicipality]);
    const municipalities = await shown
      .rows(heardMunicipality)
      .select('row."municipalityId"::text', 'organisation')
      .addSelect('row.name', 'name')
      .where('row."municipalityId"::text = ANY(:organisations)', { organisations })
      .andWhere('row.name IS NOT NULL')
      .getRawMany<{ organisation: string; name: string }>();
    return new Map([
      ...Object.entries(centralOrganisations).map(([id, words]) => [id, words[language]] as const),
      ...municipalities.map(({ organisation, name }) => [organisation, name] as const),
    ]);
  }

  /** Those of them that stand for nothing. */
  async unknownAmong(organisations: readonly string[]): Promise<readonly string[]> {
    const kinds = await Promise.all(organisations.map((one) => this.kindOf(one)));
    return organisations.filter((_, n) => kinds[n] === 'unknown');
  }
}
