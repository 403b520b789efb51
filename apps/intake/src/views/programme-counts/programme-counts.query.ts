import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ProgrammeCounts } from '@samanom/contracts/intake';
import { Views, type Moment, type Shown } from '@samanom/event-store';
import { DataSource } from 'typeorm';
import { cohortList } from '../cohort-list/cohort-list.projection.ts';
import { participationList } from '../participation-list/participation-list.projection.ts';

export class CountProgramme {
  constructor(readonly moment: Moment) {}
}

/** Each count names its unit; they are never mixed. domain glossary, "Participation". */
const COUNTS = `
  count(DISTINCT p."participationId")::int AS "listEntries",
  (count(DISTINCT p."participationId") FILTER (WHERE p.kind = 'other-body'))::int AS "otherBodies",
  (count(DISTINCT p."participationId") FILTER (WHERE p.kind = 'participation'))::int AS participations,
  count(DISTINCT m.id)::int AS municipalities,
  count(DISTINCT p."jointParticipantId")::int AS "jointParticipants"`;

/** Every cohort with its participations, one row for each municipality of each. */
const from = (shown: Shown): string => `FROM ${shown.sql(cohortList)} c
  LEFT JOIN ${shown.sql(participationList)} p ON p."cohortId" = c."cohortId"
  LEFT JOIN LATERAL jsonb_array_elements_text(p.municipalities) AS m(id) ON true`;

@QueryHandler(CountProgramme)
class CountProgrammeHandler implements IQueryHandler<CountProgramme> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  async execute({ moment }: CountProgramme): Promise<ProgrammeCounts> {
    const shown = await this.views.at([cohortList, participationList], moment);
    const cohorts: ProgrammeCounts['cohorts'] = await this.database.query(
      `SELECT c."cohortId", c.name, c.nature, ${COUNTS} ${from(shown)}
       GROUP BY c."cohortId", c.name, c.nature, c.deadline ORDER BY c.deadline, c."cohortId"`,
    );
    const [programme] = await this.database.query<[ProgrammeCounts['programme']]>(
      `SELECT ${COUNTS} ${from(shown)} WHERE c.nature = 'programme'`,
    );
    return { cohorts, programme };
  }
}

export const programmeCountsHandlers = [CountProgrammeHandler];
