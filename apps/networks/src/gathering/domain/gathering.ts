import type {
  AttendanceEvent,
  GatheringDay,
  GatheringEvent,
  GatheringFileEvent,
  GatheringNumber,
} from '@samanom/contracts/networks';
import type { Aggregate } from '@samanom/kernel';
import { attendanceAfter, type Attendance } from './attendance.ts';

/** A gathering that somebody has planned, wherever it stands by now. */
export interface Arranged {
  readonly status: 'planned' | 'announced' | 'called-off' | 'held' | 'recorded' | 'closed';
  readonly networkId: string;
  readonly cohortId: string;
  readonly number: GatheringNumber;
  readonly days: readonly GatheringDay[];
  readonly place: string | null;
  readonly online: boolean;
  /** The contents of its files, by their hashes. */
  readonly files: readonly string[];
  /** Who was there, on the gathering's own stream: what is noted and that it is recorded must hold together. */
  readonly attendance: Attendance;
}

/** One of the three gatherings of a network. A network has one of each number, not counting those called off. */
export type Gathering = { readonly status: 'none' } | Arranged;

const to =
  (status: Arranged['status']) =>
  (gathering: Gathering): Gathering =>
    gathering.status === 'none' ? gathering : { ...gathering, status };

const attended =
  <Data>(after: (attendance: Attendance, data: Data) => Attendance) =>
  (gathering: Gathering, data: Data): Gathering =>
    gathering.status === 'none'
      ? gathering
      : { ...gathering, attendance: after(gathering.attendance, data) };

export const gathering: Aggregate<
  Gathering,
  GatheringEvent | GatheringFileEvent | AttendanceEvent
> = {
  name: 'gathering',
  initial: { status: 'none' },
  evolve: {
    GatheringPlanned: (_, { networkId, cohortId, number, days, place, online }) => ({
      status: 'planned',
      networkId,
      cohortId,
      number,
      days,
      place,
      online,
      files: [],
      attendance: {},
    }),
    GatheringProgrammeSet: (gathering, { online }) =>
      gathering.status === 'none' ? gathering : { ...gathering, online },
    GatheringMoved: (gathering, { days, place }) =>
      gathering.status === 'none' ? gathering : { ...gathering, days, place },
    GatheringFileAdded: (gathering, { sha256 }) =>
      gathering.status === 'none'
        ? gathering
        : { ...gathering, files: [...gathering.files, sha256] },
    GatheringFileRemoved: (gathering, { sha256 }) =>
      gathering.status === 'none'
        ? gathering
        : { ...gathering, files: gathering.files.filter((one) => one !== sha256) },
    GatheringAnnounced: to('announced'),
    GatheringCalledOff: to('called-off'),
    GatheringHeld: to('held'),
    GatheringRecorded: to('recorded'),
    GatheringClosed: to('closed'),
    PresenceNoted: attended(attendanceAfter.PresenceNoted),
    EarlierPresenceNoted: attended(attendanceAfter.EarlierPresenceNoted),
    PresenceCorrected: attended(attendanceAfter.PresenceCorrected),
    AttendanceRecorded: attended(attendanceAfter.AttendanceRecorded),
    PartyMissed: attended(attendanceAfter.PartyMissed),
    AbsenceExplained: attended(attendanceAfter.AbsenceExplained),
    AbsenceMadeUp: attended(attendanceAfter.AbsenceMadeUp),
  },
};
