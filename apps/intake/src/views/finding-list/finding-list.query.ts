import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Language } from '@samanom/contracts';
import { findings, type FindingAnswer } from '@samanom/contracts/intake';
import { Views, type Moment, type Page } from '@samanom/event-store';
import { findingsInWords, type FindingRow } from '@samanom/programme';
import { findingList } from './finding-list.projection.ts';

export class ListFindings {
  constructor(
    readonly language: Language,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ListFindings)
class ListFindingsHandler implements IQueryHandler<ListFindings> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ language, moment }: ListFindings): Promise<Page<FindingAnswer>> {
    const shown = await this.views.at([findingList], moment);
    const noted = await shown.rows(findingList).getRawMany<FindingRow>();
    return findingsInWords(findings, noted, language);
  }
}

export const findingListHandlers = [ListFindingsHandler];
