import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type {
  ApplicationPage,
  ApplicationSummary,
  ListApplicationsQuery,
} from '@samanom/contracts/intake';
import { Views, pageOf, type Moment, type Shown } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { assessmentView } from '../assessment/assessment.projection.ts';
import { cohortList } from '../cohort-list/cohort-list.projection.ts';
import { participantList } from '../participant-list/participant-list.projection.ts';
import { onlyOf } from './application-access.ts';
import { applicationList, type ApplicationRow } from './application-list.projection.ts';

/** What an application's screens show: its own row, what belongs to its cohort and its lead, and who must not see it. */
export const applicationViews = [applicationList, cohortList, participantList, assessmentView];

export type ShownApplication = ApplicationRow &
  Pick<ApplicationSummary, 'cohort' | 'deadline' | 'leadName'>;

/** The applications that this person sees, at the moment shown. */
export const applicationsFor = (shown: Shown, actor: Actor) => {
  const query = shown
    .rows(applicationList)
    .leftJoin(shown.sql(cohortList), 'cohort', 'cohort."cohortId" = row."cohortId"')
    .leftJoin(shown.sql(participantList), 'lead', 'lead."participantId" = row.lead')
    .addSelect('cohort.name', 'cohort')
    .addSelect('cohort.deadline', 'deadline')
    .addSelect('lead.name', 'leadName');
  const municipality = onlyOf(actor);
  return municipality === null
    ? query
    : query.andWhere('row.municipalities @> :own::jsonb', { own: JSON.stringify([municipality]) });
};

const SORTS: Readonly<Record<string, string>> = {
  draftedAt: 'row."draftedAt"',
  submittedAt: 'row."submittedAt"',
  leadName: 'lead.name',
};

const ordered = <Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>, sort: string) => {
  const column = SORTS[sort.replace('-', '')] ?? 'row."draftedAt"';
  const direction = sort.startsWith('-') ? 'DESC' : 'ASC';
  return query.orderBy(column, direction, 'NULLS LAST').addOrderBy('row."applicationId"');
};

const asSummary = ({
  document: _,
  documents: __,
  sent: ___,
  said: ____,
  decisions: _____,
  complaints: ______,
  statements: _______,
  withdrawal: ________,
  endorsements: _________,
  ...row
}: ShownApplication) => row;

export class ListApplications {
  constructor(
    readonly asked: ListApplicationsQuery,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}
}

@QueryHandler(ListApplications)
class ListApplicationsHandler implements IQueryHandler<ListApplications> {
  constructor(@Inject(Views) private readonly views: Views) {}

  async execute({ asked, actor, moment }: ListApplications): Promise<ApplicationPage> {
    const shown = await this.views.at(applicationViews, moment);
    const { status, cohortId, municipalityId, theme, search, sort = '-draftedAt' } = asked;
    const found = applicationsFor(shown, actor);
    if (cohortId) found.andWhere('row."cohortId" = :cohortId', { cohortId });
    if (municipalityId)
      found.andWhere('row.municipalities @> :municipality::jsonb', {
        municipality: JSON.stringify([municipalityId]),
      });
    if (theme) found.andWhere('row.themes @> :theme::jsonb', { theme: JSON.stringify([theme]) });
    if (search) found.andWhere('strpos(lower(lead.name), lower(:search)) > 0', { search });

    const counts = found.clone().select('row.status', 'status').addSelect('count(*)::int', 'count');
    if (status) found.andWhere('row.status = :status', { status });
    const [{ total, rows }, counted] = await Promise.all([
      pageOf(ordered(found, sort), asked),
      counts.groupBy('row.status').getRawMany<{ status: string; count: number }>(),
    ]);
    return {
      total,
      rows: (rows as ShownApplication[]).map(asSummary) as ApplicationSummary[],
      counts: Object.fromEntries(counted.map(({ status: name, count }) => [name, count])),
    };
  }
}

export const applicationListHandlers = [ListApplicationsHandler];
