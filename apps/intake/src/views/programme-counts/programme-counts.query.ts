import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ProgrammeCounts } from '@samanom/contracts/intake';
import { Views, type Moment, type Shown } from '@samanom/event-store';
import {
  carrierOn,
  cohortList,
  mergersAt,
  municipalityMerger,
  participationList,
  type Merger,
} from '@samanom/programme';
import { DataSource } from 'typeorm';

export class CountProgramme {
  constructor(
    readonly on: string,
    readonly moment: Moment,
  ) {}
}

const PARTICIPATIONS = `count(DISTINCT p."participationId") FILTER (WHERE p.kind = 'participation'`;
const HAD_ENDED = `coalesce(p."endedOn", 'infinity') < $1::date`;

/** Each count names its unit; they are never mixed. domain glossary, "Participation". */
const COUNTS = `
  (count(DISTINCT p."participationId") FILTER (WHERE p.printed IS NOT NULL))::int AS "listEntries",
  (count(DISTINCT p."participationId") FILTER (WHERE p.kind = 'other-body'))::int AS "otherBodies",
  (${PARTICIPATIONS}))::int AS participations,
  (${PARTICIPATIONS} AND NOT ${HAD_ENDED}))::int AS "activeParticipations",
  (${PARTICIPATIONS} AND ${HAD_ENDED}))::int AS "leftParticipations",
  count(DISTINCT m.id)::int AS municipalities,
  count(DISTINCT coalesce($2::jsonb->>m.id, m.id))::int AS "carrierMunicipalities",
  count(DISTINCT p."jointParticipantId")::int AS "jointParticipants"`;

/** Every cohort with its participations, one row for each municipality of each. */
const from = (shown: Shown): string => `FROM ${shown.sql(cohortList)} c
  LEFT JOIN ${shown.sql(participationList)} p ON p."cohortId" = c."cohortId"
  LEFT JOIN LATERAL jsonb_array_elements_text(p.municipalities) AS m(id) ON true`;

/** Who carries on that date for each municipality that has ceased. */
const carriersOn = (mergers: readonly Merger[], on: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    mergers.flatMap(({ merged }) => merged).map((id) => [id, carrierOn(mergers, id, on)]),
  );

@QueryHandler(CountProgramme)
class CountProgrammeHandler implements IQueryHandler<CountProgramme> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  async execute({ on, moment }: CountProgramme): Promise<ProgrammeCounts> {
    const shown = await this.views.at([cohortList, participationList, municipalityMerger], moment);
    const asked = [on, JSON.stringify(carriersOn(await mergersAt(shown), on))];
    const cohorts: ProgrammeCounts['cohorts'] = await this.database.query(
      `SELECT c."cohortId", c.name, c.nature, ${COUNTS} ${from(shown)}
       GROUP BY c."cohortId", c.name, c.nature, c.deadline ORDER BY c.deadline, c."cohortId"`,
      asked,
    );
    const [programme] = await this.database.query<[ProgrammeCounts['programme']]>(
      `SELECT ${COUNTS} ${from(shown)} WHERE c.nature = 'programme'`,
      asked,
    );
    return { on, cohorts, programme };
  }
}

export const programmeCountsHandlers = [CountProgrammeHandler];
