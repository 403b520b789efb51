import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Language } from '@samanom/contracts';
import type { FindingAnswer } from '@samanom/contracts/intake';
import { networkFindings } from '@samanom/contracts/networks';
import { Views, type Moment, type Page } from '@samanom/event-store';
import { findingsInWords, type FindingRow } from '@samanom/programme';
import { networkFindingList } from './network-finding-list.projection.ts';

export class ListNetworkFindings {
  constructor(
    readonly language: Language,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ListNetworkFindings)
class ListNetworkFindingsHandler implements IQueryHandler<ListNetworkFindings> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ language, moment }: ListNetworkFindings): Promise<Page<FindingAnswer>> {
    const shown = await this.views.at([networkFindingList], moment);
    const noted = await shown.rows(networkFindingList).getRawMany<FindingRow>();
    return findingsInWords(networkFindings, noted, language);
  }
}

export const networkFindingListHandlers = [ListNetworkFindingsHandler];
