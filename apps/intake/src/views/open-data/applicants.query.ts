import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Applicant } from '@samanom/contracts/intake';
import { Views, type Moment, type Shown } from '@samanom/event-store';
import { dateInOslo } from '@samanom/kernel';
import { cohortList, municipalityNumber, participantList } from '@samanom/programme';
import { DataSource } from 'typeorm';
import { applicantList, type ApplicantRow } from './applicant-list.projection.ts';

interface Found extends Pick<ApplicantRow, 'applicationId' | 'lead' | 'themes'> {
  readonly status: Applicant['status'];
  readonly cohort: string;
  readonly participantId: string;
  readonly kind: string;
  readonly name: string;
  readonly number: string | null;
  readonly submittedAt: string;
}

/** One row for each municipality of each application that the public is told of; a trial is not the programme. */
const sql = (shown: Shown): string => `
  SELECT c.name AS cohort, a."applicationId", a.lead, a.status, a.themes, a."submittedAt",
    p."participantId", p.kind, p.name, n.number
  FROM ${shown.sql(applicantList)} a
  JOIN ${shown.sql(cohortList)} c ON c."cohortId" = a."cohortId" AND c.nature = 'programme'
  CROSS JOIN LATERAL jsonb_array_elements_text(a.municipalities) AS m(id)
  JOIN ${shown.sql(participantList)} p ON p."participantId" = m.id::uuid
  LEFT JOIN ${shown.sql(municipalityNumber)} n ON n."municipalityId" = p."participantId"
    AND (a."submittedAt" AT TIME ZONE 'Europe/Oslo')::date
      BETWEEN n."from" AND coalesce(n."to", 'infinity')
  WHERE a.status IS NOT NULL
  ORDER BY c.deadline, c."cohortId", a."submittedAt", a."applicationId", p.name, p."participantId"`;

const unitOf = ({ kind }: Found, others: readonly Found[]): Applicant['unit'] =>
  others.length > 0 ? 'joint' : kind === 'municipality' ? 'single' : 'other';

const asApplicants = (rows: readonly Found[]): readonly Applicant[] => {
  const applications = Map.groupBy(rows, ({ applicationId }) => applicationId);
  return rows.map((row) => {
    const others = (applications.get(row.applicationId) ?? []).filter((one) => one !== row);
    return {
      cohort: row.cohort,
      applicationId: row.applicationId,
      unit: unitOf(row, others),
      municipalityNumber: row.number,
      municipality: row.name,
      lead: row.participantId === row.lead,
      jointWith: others.map(({ name }) => name),
      themes: [...row.themes] as Applicant['themes'],
      status: row.status,
      submittedDate: dateInOslo(row.submittedAt),
    };
  });
};

export interface PublicList {
  readonly rows: readonly Applicant[];
  /** When the newest application in it was submitted. */
  readonly newest: string | null;
}

/** Who has applied, for everybody. Only what is named in `Applicant` leaves by this door. */
export class ListApplicants {
  constructor(readonly moment: Moment) {}
}

@QueryHandler(ListApplicants)
class ListApplicantsHandler implements IQueryHandler<ListApplicants> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  async execute({ moment }: ListApplicants): Promise<PublicList> {
    const shown = await this.views.at(
      [applicantList, cohortList, participantList, municipalityNumber],
      moment,
    );
    const found = await this.database.query<Found[]>(sql(shown));
    const newest =
      found
        .map(({ submittedAt }) => submittedAt)
        .sort()
        .at(-1) ?? null;
    return { rows: asApplicants(found), newest };
  }
}

export const applicantsHandlers = [ListApplicantsHandler];
