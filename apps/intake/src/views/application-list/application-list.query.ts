import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type {
  ApplicationPage,
  ApplicationSummary,
  ListApplicationsQuery,
} from '@samanom/contracts/intake';
import { Views, type Moment, type Shown } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { cohortList, participantList } from '@samanom/programme';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { assessmentView } from '../assessment/assessment.projection.ts';
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

const SORTS = ['draftedAt', 'submittedAt', 'leadName'];

type AskedPage = Pick<ListApplicationsQuery, 'status' | 'limit' | 'offset'> & {
  readonly sort: NonNullable<ListApplicationsQuery['sort']>;
};

/** Those that match, whatever their status, with what they are sorted by: small rows, as there may be many. */
const matching = (shown: Shown, asked: ListApplicationsQuery, actor: Actor) => {
  const { cohortId, municipalityId, theme, search, sort } = asked;
  const found = shown
    .rows(applicationSummary)
    .select('row."applicationId"', 'id')
    .addSelect('row.status', 'status')
    .addSelect('row."draftedAt"', 'draftedAt')
    .addSelect('row."submittedAt"', 'submittedAt');
  const municipalities = [onlyOf(actor), municipalityId].filter((one) => one != null);
  if (municipalities.length > 0)
    found.andWhere('row.municipalities @> :municipalities::jsonb', {
      municipalities: JSON.stringify(municipalities),
    });
  if (cohortId) found.andWhere('row."cohortId" = :cohortId', { cohortId });
  if (theme) found.andWhere('row.themes @> :theme::jsonb', { theme: JSON.stringify([theme]) });
  if (search || sort?.endsWith('leadName'))
    found
      .leftJoin(shown.sql(participantList), 'lead', 'lead."participantId" = row.lead')
      .addSelect('lead.name', 'leadName');
  if (search) found.andWhere('strpos(lower(lead.name), lower(:search)) > 0', { search });
  return found;
};

/** One of the columns that the query's schema names, and no other. */
const orderOf = (sort: AskedPage['sort']): string => {
  const column = SORTS.find((one) => sort.endsWith(one)) ?? 'draftedAt';
  return `"${column}" ${sort.startsWith('-') ? 'DESC' : 'ASC'} NULLS LAST`;
};

interface Cut {
  readonly counts: Readonly<Record<string, number>> | null;
  readonly ids: readonly string[] | null;
}

/** What matches is read once: for how many of each status there are, and for the ids of one page. */
const cutOf = async (
  found: SelectQueryBuilder<SummaryRow>,
  { status, sort, limit = 50, offset = 0 }: AskedPage,
): Promise<Cut> => {
  const [matches, parameters]: [string, unknown[]] = found.getQueryAndParameters();
  const next = (n: number) => `$${parameters.length + n}`;
  const [cut] = await found.dataSource.query<Cut[]>(
    `WITH found AS MATERIALIZED (${matches}) SELECT
      (SELECT json_object_agg(status, count) FROM
        (SELECT status, count(*) AS count FROM found GROUP BY status) AS counted) AS counts,
      (SELECT json_agg(id) FROM
        (SELECT id FROM found WHERE ${next(1)}::text IS NULL OR status = ${next(1)}
         ORDER BY ${orderOf(sort)}, id LIMIT ${next(2)} OFFSET ${next(3)}) AS page) AS ids`,
    [...parameters, status ?? null, limit, offset],
  );
  return cut ?? { counts: null, ids: null };
};

type Listed = SummaryRow & Pick<ApplicationSummary, 'cohort' | 'deadline' | 'leadName'>;

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
    const { status, sort = '-draftedAt' } = asked;
    const { counts, ids } = await cutOf(matching(shown, asked, actor), { ...asked, sort });
    const rows = await withNames(shown, shown.rows(applicationSummary))
      .where('row."applicationId" = ANY (:ids::uuid[])', { ids: ids ?? [] })
      .getRawMany<Listed>();
    const place = new Map(ids?.map((id, n) => [id, n]));
    const placeOf = ({ applicationId }: Listed) => place.get(applicationId) ?? 0;
    const counted = Object.entries(counts ?? {});
    return {
      total: counted
        .filter(([name]) => !status || name === status)
        .reduce((sum, [, count]) => sum + count, 0),
      rows: rows
        .toSorted((one, other) => placeOf(one) - placeOf(other))
        .map(asSummary) as ApplicationSummary[],
      counts: counts ?? {},
    };
  }
}

export const applicationListHandlers = [ListApplicationsHandler];
