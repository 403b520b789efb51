import { AbsenceMadeUp, type AttendanceEvent } from '@samanom/contracts/networks';
import {
  Command,
  Forbidden,
  Rejected,
  dateInOslo,
  type CommandMeta,
  type Decision,
} from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { arrangedAt, firstDay, isHeld, leadsOn, standing } from './arranged.ts';
import { attendanceAfter, stoodOf, type Cell, type Expected } from './attendance.ts';
import { checkPersons } from './check-persons.ts';
import type { Arranged, Gathering } from './gathering.ts';
import { attendanceRecorded } from './recorded-attendance.ts';

export class MakeUpAbsence extends Command<
  Cell & {
    readonly gatheringId: string;
    /** The gathering of another network; or else the date. */
    readonly instead: string | null;
    readonly on: string | null;
    readonly personIds: readonly string[];
  }
> {}

interface Others {
  readonly network: Network;
  readonly host: Gathering;
  readonly hostNetwork: Network;
}

const mayTell = ({ actor, at }: CommandMeta, { network, hostNetwork }: Others): boolean =>
  actor.roles.includes('case-worker') ||
  [network, hostNetwork].some((one) => leadsOn(one, actor.person, dateInOslo(at)));

/** Another network's gathering, of the same number. */
const dayAtHost = (host: Gathering, { networkId, number }: Arranged): string => {
  const there = standing(arrangedAt(host));
  if (there.networkId === networkId) throw new Rejected('made-up-at-own-network');
  if (there.number !== number) throw new Rejected('another-number', { number });
  if (!isHeld(there)) throw new Rejected('gathering-not-held');
  return firstDay(there);
};

/** The absence stays on record; this points at it. */
export const makeUpAbsence =
  (
    { data, meta }: MakeUpAbsence,
    expected: readonly Expected[],
  ): Decision<Gathering, AttendanceEvent, Others> =>
  (gathering, others) => {
    const { gatheringId, participationId, municipalityId, party, instead, personIds } = data;
    const arranged = arrangedAt(gathering);
    if (!mayTell(meta, others)) throw new Forbidden('not-your-network');
    const unit = expected.find(
      (one) => one.participationId === participationId && one.municipalityId === municipalityId,
    );
    if (!unit) throw new Rejected('not-in-network');
    if (!stoodOf(arranged.attendance, { ...unit, party }).missed)
      throw new Rejected('party-not-missed', { parties: [party] });
    checkPersons(unit, party, personIds);
    const on = instead === null ? data.on : dayAtHost(others.host, arranged);
    if (on === null) throw new Rejected('made-up-nowhere');
    if (on > dateInOslo(meta.at)) throw new Rejected('made-up-in-future', { on });

    const cell = { gatheringId, participationId, municipalityId, party };
    const fact = AbsenceMadeUp({ ...cell, instead, on, personIds: [...personIds] });
    const attendance = attendanceAfter.AbsenceMadeUp(arranged.attendance, fact.data);
    return [fact, ...attendanceRecorded({ gatheringId, arranged, attendance }, unit)];
  };
