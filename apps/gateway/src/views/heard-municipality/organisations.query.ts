import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { centralOrganisations, type OrganisationsAnswer } from '@samanom/contracts/gateway';
import type { Language } from '@samanom/contracts';
import { Views } from '@samanom/event-store';
import { heardMunicipality } from './heard-municipality.projection.ts';

export class ListOrganisations {
  constructor(readonly language: Language) {}
}

@QueryHandler(ListOrganisations)
class ListOrganisationsHandler implements IQueryHandler<ListOrganisations> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ language }: ListOrganisations): Promise<OrganisationsAnswer> {
    const shown = await this.views.at([heardMunicipality]);
    const municipalities = await shown
      .rows(heardMunicipality)
      .select('row."municipalityId"', 'organisation')
      .addSelect('row.name', 'name')
      .where('row.name IS NOT NULL')
      .orderBy('lower(row.name)')
      .addOrderBy('row."municipalityId"')
      .getRawMany<{ organisation: string; name: string }>();
    const central = Object.entries(centralOrganisations);
    return {
      organisations: [
        ...central.map(([organisation, words]) => ({
          organisation,
          at: 'central' as const,
          name: words[language],
        })),
        ...municipalities.map((one) => ({ ...one, at: 'municipality' as const })),
      ],
    };
  }
}

export const organisationsHandlers = [ListOrganisationsHandler];
