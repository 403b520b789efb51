import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Language } from '@samanom/contracts';
import type {
  ListProjectLeaderGatheringsQuery,
  ProjectLeaderGatheringAnswer,
  ProjectLeaderGatheringLine,
  ProjectLeaderGatheringPage,
  ProjectLeaderYears,
  ProjectLeaderYearsQuery,
} from '@samanom/contracts/networks';
import { EventStore, Views, pageOf, type Moment, type Shown } from '@samanom/event-store';
import { NotFound } from '@samanom/kernel';
import { participantList, participationList } from '@samanom/programme';
import {
  projectLeaderGatheringList,
  projectLeaderPresence,
  type ProjectLeaderGatheringRow,
} from './project-leader-gathering-list.projection.ts';
import { yearsWithGatherings } from './years-with-gatherings.ts';

const listViews = [projectLeaderGatheringList, projectLeaderPresence];

type Found = ProjectLeaderGatheringRow & Pick<ProjectLeaderGatheringLine, 'present' | 'absent'>;

const gatherings = (shown: Shown) => {
  const counted = (present: boolean) =>
    `(SELECT count(*)::int FROM ${shown.sql(projectLeaderPresence)} p
      WHERE p."gatheringId" = row."gatheringId" AND ${present ? '' : 'NOT'} p.present)`;
  return shown
    .rows(projectLeaderGatheringList)
    .addSelect(counted(true), 'present')
    .addSelect(counted(false), 'absent');
};

const lineOf = ({ firstOn: _, ...row }: Found): ProjectLeaderGatheringLine => row;

const findGathering = async (shown: Shown, gatheringId: string): Promise<Found> => {
  const query = gatherings(shown).where('row."gatheringId" = :gatheringId', { gatheringId });
  const found = await query.getRawOne<Found>();
  if (!found) throw new NotFound('project-leader-gathering-unknown');
  return found;
};

export class ListProjectLeaderGatherings {
  constructor(
    readonly asked: ListProjectLeaderGatheringsQuery,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ListProjectLeaderGatherings)
class ListHandler implements IQueryHandler<ListProjectLeaderGatherings> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({
    asked,
    moment,
  }: ListProjectLeaderGatherings): Promise<ProjectLeaderGatheringPage> {
    const shown = await this.views.at(listViews, moment);
    const query = gatherings(shown).orderBy('row."firstOn"').addOrderBy('row."gatheringId"');
    const { year, status } = asked;
    if (year) query.andWhere('extract(year FROM row."firstOn") = :year', { year });
    if (status) query.andWhere('row.status = :status', { status });
    const { total, rows } = await pageOf(query, asked);
    return { total, rows: (rows as Found[]).map(lineOf) };
  }
}

export class ShowProjectLeaderGathering {
  constructor(
    readonly gatheringId: string,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ShowProjectLeaderGathering)
class ShowHandler implements IQueryHandler<ShowProjectLeaderGathering> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({
    gatheringId,
    moment,
  }: ShowProjectLeaderGathering): Promise<ProjectLeaderGatheringAnswer> {
    const shown = await this.views.at([...listViews, participationList, participantList], moment);
    const found = await findGathering(shown, gatheringId);
    const attendance = await shown
      .rows(projectLeaderPresence)
      .leftJoin(
        shown.sql(participationList),
        'part',
        'part."participationId" = row."participationId"',
      )
      .leftJoin(
        shown.sql(participantList),
        'participant',
        'participant."participantId" = part."participantId"',
      )
      .select('row."participationId"', 'participationId')
      .addSelect('row.present', 'present')
      .addSelect('row."personId"', 'personId')
      .addSelect('row."notedAt"', 'notedAt')
      .addSelect('participant.name', 'participant')
      .where('row."gatheringId" = :gatheringId', { gatheringId })
      .orderBy('participant.name')
      .addOrderBy('row."participationId"')
      .getRawMany<ProjectLeaderGatheringAnswer['attendance'][number]>();
    return { ...lineOf(found), attendance };
  }
}

/** How many gatherings each year of the programme has. */
export class CountProjectLeaderYears {
  constructor(
    readonly asked: ProjectLeaderYearsQuery,
    readonly language: Language,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(CountProjectLeaderYears)
class YearsHandler implements IQueryHandler<CountProjectLeaderYears> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, language, moment }: CountProjectLeaderYears): Promise<ProjectLeaderYears> {
    const { from = 2012, until = 2015 } = asked;
    const shown = await this.views.at([projectLeaderGatheringList], moment);
    const counted = await shown
      .rows(projectLeaderGatheringList)
      .select('extract(year FROM row."firstOn")::int', 'year')
      .addSelect('count(*)::int', 'gatherings')
      .where(`row.status <> 'called-off'`)
      .groupBy('1')
      .getRawMany<{ year: number; gatherings: number }>();
    const counts = new Map(counted.map(({ year, gatherings: count }) => [year, count]));
    return { rows: yearsWithGatherings({ from, until }, counts, language) };
  }
}

/** Why a gathering was moved or called off. */
export class ReadProjectLeaderGatheringReason {
  constructor(
    readonly gatheringId: string,
    readonly document: string,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ReadProjectLeaderGatheringReason)
class ReasonHandler implements IQueryHandler<ReadProjectLeaderGatheringReason> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  async execute({ gatheringId, document, moment }: ReadProjectLeaderGatheringReason) {
    const found = await findGathering(await this.views.at(listViews, moment), gatheringId);
    const reasons = [...found.moves.map(({ reason }) => reason), found.calledOffBecause];
    if (!reasons.includes(document)) throw new NotFound('not-found');
    return { document, content: await this.store.document(document) };
  }
}

export const projectLeaderGatheringListHandlers = [
  ListHandler,
  ShowHandler,
  YearsHandler,
  ReasonHandler,
];
