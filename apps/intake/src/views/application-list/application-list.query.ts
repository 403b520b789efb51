import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type {
  ApplicationPage,
  ApplicationSummary,
  ListApplicationsQuery,
} from '@samanom/contracts/intake';
import { Views, type Moment, type Shown } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { assessmentView } from '../assessment/assessment.projection.ts';
import { cohortList } from '../cohort-list/cohort-list.projection.ts';
import { participantList } from '../participant-list/participant-list.projection.ts';
import { onlyOf } from './application-access.ts';
import { applicationList, type ApplicationRow } from './application-list.projection.ts';
import { applicationSummary, type SummaryRow } from './application-summary.projection.ts';

/** What an application's screens show: its own row, what belongs to its cohort and its lead, and who must not see it. */
export const applicationViews = [applicationList, cohortList, participantList, assessmentView];

/** What the list of applications is made of. */
const listViews = [applicationSummary, cohortList, participantList];

export type ShownApplication = ApplicationRow &
  Pick<ApplicationSummary, 'cohort' | 'deadline' | 'leadName'>;

/** With what belongs to the cohort and to the lead. */
const withNames = <Row extends ObjectLiteral>(shown: Shown, query: SelectQueryBuilder<Row>) =>
  query
    .leftJoin(shown.sql(cohortList), 'cohort', 'cohort."cohortId" = row."cohortId"')
    .leftJoin(shown.sql(participantList), 'lead', 'lead."participantId" = row.lead')
    .addSelect('cohort.name', 'cohort')
    .addSelect('cohort.deadline', 'deadline')
    .addSelect('lead.name', 'leadName');

/** The applications that this person sees, at the moment shown. */
export const applicationsFor = (shown: Shown, actor: Actor) => {
  const query = withNames(shown, shown.rows(applicationList));
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

/** Those that match, whatever their status; nothing is joined that nothing is asked of. */
const matching = (shown: Shown, asked: ListApplicationsQuery, actor: Actor) => {
  const { cohortId, municipalityId, theme, search } = asked;
  const found = shown.rows(applicationSummary);
  const municipalities = [onlyOf(actor), municipalityId].filter((one) => one != null);
  if (municipalities.length > 0)
    found.andWhere('row.municipalities @> :municipalities::jsonb', {
      municipalities: JSON.stringify(municipalities),
    });
  if (cohortId) found.andWhere('row."cohortId" = :cohortId', { cohortId });
  if (theme) found.andWhere('row.themes @> :theme::jsonb', { theme: JSON.stringify([theme]) });
  if (search)
    found.andWhere(
      `row.lead IN (SELECT p."participantId" FROM ${shown.sql(participantList)} p
        WHERE strpos(lower(p.name), lower(:search)) > 0)`,
      { search },
    );
  return found;
};

type Listed = SummaryRow & Pick<ApplicationSummary, 'cohort' | 'deadline' | 'leadName'>;

/** The page is cut by ids alone, which sort fast, and read then: few rows are joined, however far down they stand. */
const pageWithNames = async (
  shown: Shown,
  found: SelectQueryBuilder<SummaryRow>,
  { sort = '-draftedAt', limit = 50, offset = 0 }: ListApplicationsQuery,
): Promise<Listed[]> => {
  if (sort.endsWith('leadName'))
    found.leftJoin(shown.sql(participantList), 'lead', 'lead."participantId" = row.lead');
  const page = ordered(found.select('row."applicationId"', 'applicationId'), sort);
  const cut = await page.limit(limit).offset(offset).getRawMany<{ applicationId: string }>();
  const rows = withNames(shown, shown.rows(applicationSummary)).where(
    'row."applicationId" = ANY (:ids::uuid[])',
    { ids: cut.map(({ applicationId }) => applicationId) },
  );
  return ordered(rows, sort).getRawMany<Listed>();
};

const asSummary = ({ behind: _, ...row }: Listed) => row;

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
    const shown = await this.views.at(listViews, moment);
    const { status } = asked;
    const found = matching(shown, asked, actor);
    const counts = found.clone().select('row.status', 'status').addSelect('count(*)::int', 'count');
    if (status) found.andWhere('row.status = :status', { status });
    const [rows, counted] = await Promise.all([
      pageWithNames(shown, found, asked),
      counts.groupBy('row.status').getRawMany<{ status: string; count: number }>(),
    ]);
    const shownOf = counted.filter((one) => !status || one.status === status);
    return {
      total: shownOf.reduce((sum, { count }) => sum + count, 0),
      rows: rows.map(asSummary) as ApplicationSummary[],
      counts: Object.fromEntries(counted.map(({ status: name, count }) => [name, count])),
    };
  }
}

export const applicationListHandlers = [ListApplicationsHandler];
