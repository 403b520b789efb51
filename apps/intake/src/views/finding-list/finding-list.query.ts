import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { fill, type Language } from '@samanom/contracts';
import { findings, type FindingAnswer, type FindingWords } from '@samanom/contracts/intake';
import { Views, type Moment, type Page } from '@samanom/event-store';
import { findingList, type FindingRow } from './finding-list.projection.ts';

export class ListFindings {
  constructor(
    readonly language: Language,
    readonly moment: Moment,
  ) {}
}

/** A finding of an older release may no longer have words; its code then speaks. */
const words: Readonly<Record<string, FindingWords | undefined>> = findings;

const inWords = ({ code, rows, figures }: FindingRow, language: Language): FindingAnswer => {
  const known = words[code];
  return {
    code,
    number: known?.number ?? 0,
    finding: known ? fill(known.finding[language], figures) : code,
    done: known ? fill(known.done[language], figures) : '',
    rows: [...rows],
    figures,
  };
};

@QueryHandler(ListFindings)
class ListFindingsHandler implements IQueryHandler<ListFindings> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ language, moment }: ListFindings): Promise<Page<FindingAnswer>> {
    const shown = await this.views.at([findingList], moment);
    const noted = await shown.rows(findingList).getRawMany<FindingRow>();
    const rows = noted
      .map((row) => inWords(row, language))
      .toSorted((one, other) => one.number - other.number || one.code.localeCompare(other.code));
    return { total: rows.length, rows };
  }
}

export const findingListHandlers = [ListFindingsHandler];
