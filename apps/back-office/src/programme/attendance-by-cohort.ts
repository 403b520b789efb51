import type { AttendanceCount } from '@samanom/contracts/networks';

const order: readonly AttendanceCount['party'][] = ['elected', 'administration', 'employees'];

interface CohortAttendance {
  readonly cohortId: string;
  readonly name: string;
  readonly rows: readonly AttendanceCount[];
}

/** The counts of each cohort of the programme, by its name; gathering by gathering, the parties as they are always named. */
export const byCohort = (counts: readonly AttendanceCount[]): readonly CohortAttendance[] => {
  const counted = counts.filter(({ nature }) => nature === 'programme');
  return [...new Set(counted.map(({ cohortId }) => cohortId))]
    .map((cohortId) => {
      const rows = counted.filter((row) => row.cohortId === cohortId);
      return {
        cohortId,
        name: rows.find(({ cohort }) => cohort !== null)?.cohort ?? '',
        rows: rows.toSorted(
          (one, other) =>
            one.number - other.number || order.indexOf(one.party) - order.indexOf(other.party),
        ),
      };
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nb'));
};
