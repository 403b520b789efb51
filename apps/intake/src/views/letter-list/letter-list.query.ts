import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { LetterAnswer, LetterPage, ListLettersQuery } from '@samanom/contracts/intake';
import { Views, pageOf, type Moment, type Shown } from '@samanom/event-store';
import { NotFound, type Actor } from '@samanom/kernel';
import { participantList } from '@samanom/programme';
import { LetterPrinter } from '../../letter/letter-printer.ts';
import { onlyOf } from '../application-list/application-access.ts';
import { assessmentView } from '../assessment/assessment.projection.ts';
import { notShut } from '../assessment/not-shut.query.ts';
import { letterList } from './letter-list.projection.ts';

const seen = [letterList, participantList, assessmentView];

/**
 * The letters that this person may read: the ministry's people all but those of a case in which they have declared a
 * conflict of interest, a municipality's people their own.
 */
const lettersFor = (shown: Shown, actor: Actor) => {
  const query = shown
    .rows(letterList)
    .leftJoin(
      shown.sql(participantList),
      'municipality',
      'municipality."participantId" = row."municipalityId"',
    )
    .addSelect('municipality.name', 'municipality')
    .where(notShut(shown), { person: actor.person });
  const own = onlyOf(actor);
  return own === null ? query : query.andWhere('row."municipalityId" = :own', { own });
};

const find = async (shown: Shown, actor: Actor, letterId: string): Promise<LetterAnswer> => {
  const query = lettersFor(shown, actor).andWhere('row."letterId" = :letterId', { letterId });
  const row = await query.getRawOne<LetterAnswer>();
  if (!row) throw new NotFound('letter-unknown');
  return row;
};

export class ListLetters {
  constructor(
    readonly asked: ListLettersQuery,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ListLetters)
class ListLettersHandler implements IQueryHandler<ListLetters> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, actor, moment }: ListLetters): Promise<LetterPage> {
    const { status, kind, applicationId, municipalityId, batch, search } = asked;
    const found = lettersFor(await this.views.at(seen, moment), actor)
      .orderBy('row."issuedAt"', 'DESC')
      .addOrderBy('row."letterId"');
    if (status) found.andWhere('row.status = :status', { status });
    if (kind) found.andWhere('row.kind = :kind', { kind });
    if (applicationId) found.andWhere('row."applicationId" = :applicationId', { applicationId });
    if (municipalityId)
      found.andWhere('row."municipalityId" = :municipalityId', { municipalityId });
    if (batch) found.andWhere('row.batch = :batch', { batch });
    if (search)
      found.andWhere(
        `strpos(lower(concat_ws(' ', municipality.name, row."journalNumber")), lower(:search)) > 0`,
        { search },
      );
    return (await pageOf(found, asked)) as LetterPage;
  }
}

export class ShowLetter {
  constructor(
    readonly letterId: string,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ShowLetter)
class ShowLetterHandler implements IQueryHandler<ShowLetter> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ letterId, actor, moment }: ShowLetter): Promise<LetterAnswer> {
    return find(await this.views.at(seen, moment), actor, letterId);
  }
}

/** The letter itself, printed again. */
export class ReadLetter {
  constructor(
    readonly letterId: string,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ReadLetter)
class ReadLetterHandler implements IQueryHandler<ReadLetter> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(LetterPrinter) private readonly printer: LetterPrinter,
  ) {}

  async execute({ letterId, actor, moment }: ReadLetter) {
    const found = await find(await this.views.at(seen, moment), actor, letterId);
    const { bytes } = await this.printer.printed(found);
    const { journalNumber, pdf, applicationId } = found;
    return { bytes, journalNumber, pdf, applicationId };
  }
}

export const letterListHandlers = [ListLettersHandler, ShowLetterHandler, ReadLetterHandler];
