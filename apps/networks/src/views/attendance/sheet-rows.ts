import type { AnswerOnSheet, Guest, PartyOnSheet, SheetRow } from '@samanom/contracts/networks';
import { parties, type Party } from '@samanom/kernel';
import type { GatheringRow } from '../gathering-list/gathering-list.projection.ts';
import type { AttendanceCellRow } from './attendance-cell.projection.ts';
import { attendanceOf } from './attendance-of.ts';
import type { InvitationAnswerRow } from './invitation-answer.projection.ts';
import type { AttendingUnit } from './units.ts';

interface Known {
  readonly gathering: Pick<GatheringRow, 'status' | 'firstOn'>;
  readonly cells: readonly AttendanceCellRow[];
  readonly answers: readonly InvitationAnswerRow[];
}

const isOf =
  (unit: Pick<AttendingUnit, 'participationId' | 'municipalityId'>) =>
  (one: Pick<AttendingUnit, 'participationId' | 'municipalityId'>): boolean =>
    one.participationId === unit.participationId && one.municipalityId === unit.municipalityId;

const answerOf = (answer: InvitationAnswerRow, firstOn: string): AnswerOnSheet => ({
  personId: answer.personId,
  coming: answer.coming,
  reason: answer.reason,
  by: answer.by,
  role: answer.role,
  at: answer.at,
  outdated: answer.on !== firstOn,
});

const partyOf = (
  { gathering, cells, answers }: Known,
  expected: boolean,
  party: Party,
): PartyOnSheet => {
  const cell = cells.find((one) => one.party === party);
  return {
    party,
    attendance: attendanceOf(gathering.status, expected, cell),
    answers: answers
      .filter((one) => one.party === party)
      .map((one) => answerOf(one, gathering.firstOn)),
    note: cell?.note ?? null,
    earlier: [...(cell?.earlier ?? [])],
    reason: cell?.reason ?? null,
    madeUp: cell?.madeUp ?? null,
  };
};

/** A row for everybody in the network that day, and for whoever answered or was noted though it has left since. */
export const sheetRows = (
  units: readonly AttendingUnit[],
  { gathering, cells, answers }: Known,
): SheetRow[] =>
  units.flatMap((unit) => {
    const own = { cells: cells.filter(isOf(unit)), answers: answers.filter(isOf(unit)) };
    const { firstOn } = gathering;
    if (!unit.isInOn(firstOn) && own.cells.length + own.answers.length === 0) return [];
    const expected = unit.expectedOn(firstOn) && gathering.status !== 'called-off';
    const { participationId, municipalityId, participantId, name, admitted } = unit;
    return {
      ...{ participationId, municipalityId, participantId, name, admitted },
      expected,
      parties: parties.map((party) => partyOf({ gathering, ...own }, expected, party)),
    };
  });

/** Those who came here instead, with the units of their own networks. */
export const guestsOf = (
  cells: readonly (AttendanceCellRow & { readonly networkId: string })[],
  units: readonly AttendingUnit[],
): Guest[] =>
  cells.flatMap((cell) => {
    const unit = units.find((one) => one.networkId === cell.networkId && isOf(cell)(one));
    if (!unit || !cell.madeUp) return [];
    const { participationId, municipalityId, participantId, name } = unit;
    return {
      ...{ participationId, municipalityId, participantId, name },
      party: cell.party,
      personIds: cell.madeUp.personIds,
      makesUpFor: cell.gatheringId,
    };
  });
