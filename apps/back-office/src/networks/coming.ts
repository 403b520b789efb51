import type { AttendanceSheet, PartyOnSheet, SheetRow } from '@samanom/contracts/networks';

type Party = PartyOnSheet['party'];
export type Coming = 'coming' | 'not-coming' | 'unanswered';

export const parties: readonly Party[] = ['elected', 'administration', 'employees'];

/** A party comes where somebody of it does. An answer given for other days counts for nothing. */
const answerOf = (row: SheetRow, party: Party): Coming => {
  const answers = (row.parties.find((one) => one.party === party)?.answers ?? []).filter(
    ({ outdated }) => !outdated,
  );
  if (answers.some(({ coming }) => coming)) return 'coming';
  return answers.length > 0 ? 'not-coming' : 'unanswered';
};

/** Who is expected at a gathering, and what each party has answered. */
export const comingOf = ({ rows }: Pick<AttendanceSheet, 'rows'>) =>
  rows
    .filter(({ expected }) => expected)
    .map((row) => ({
      key: `${row.participationId} ${row.municipalityId ?? ''}`,
      name: row.name ?? row.participantId,
      answers: {
        elected: answerOf(row, 'elected'),
        administration: answerOf(row, 'administration'),
        employees: answerOf(row, 'employees'),
      },
    }));
