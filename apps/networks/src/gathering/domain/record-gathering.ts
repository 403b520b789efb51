import {
  GatheringRecorded,
  type AttendanceEvent,
  type GatheringEvent,
} from '@samanom/contracts/networks';
import { Command, Rejected, dateInOslo, type Decision } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { arrangedBy, firstDay, identified, isHeld, lastDay, standing } from './arranged.ts';
import type { Expected } from './attendance.ts';
import type { Gathering } from './gathering.ts';
import { attendanceRecorded, partiesMissed } from './recorded-attendance.ts';

export class RecordGathering extends Command<{ readonly gatheringId: string }> {}

/** Once everybody is noted who was there: what nobody was noted for is missed. */
export const recordGathering =
  (
    { data, meta }: RecordGathering,
    expected: readonly Expected[],
  ): Decision<Gathering, GatheringEvent | AttendanceEvent, Network> =>
  (gathering, network) => {
    const before = standing(arrangedBy(meta, gathering, network));
    if (!isHeld(before)) throw new Rejected('gathering-not-held');
    if (before.status !== 'held') return [];
    const last = lastDay(before);
    if (dateInOslo(meta.at) < last) throw new Rejected('gathering-not-over', { date: last });

    const { gatheringId } = data;
    const about = { gatheringId, arranged: before, attendance: before.attendance };
    return [
      GatheringRecorded({ ...identified(gatheringId, before), on: firstDay(before) }),
      ...expected.flatMap((unit) => [
        ...attendanceRecorded(about, unit),
        ...partiesMissed(about, unit),
      ]),
    ];
  };
