import type { Attendance, GatheringStatus } from '@samanom/contracts/networks';
import type { AttendanceCellRow } from './attendance-cell.projection.ts';

type Known = Pick<AttendanceCellRow, 'note' | 'missed' | 'madeUp'> | undefined;

/** How it stands with a party at a gathering of that status; null: the network has planned none. */
export const attendanceOf = (
  status: GatheringStatus | null,
  expected: boolean,
  cell: Known,
): Attendance => {
  if (cell?.note?.present) return 'present';
  if (!expected) return 'not-expected';
  if (cell?.madeUp) return 'made-up';
  if (cell?.missed) return 'missed';
  if (status === 'called-off') return 'not-expected';
  if (status === null || status === 'planned' || status === 'announced') return 'ahead';
  return cell?.note ? 'absent' : 'not-noted';
};
