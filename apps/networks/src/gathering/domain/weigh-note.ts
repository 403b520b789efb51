import {
  EarlierPresenceNoted,
  PresenceCorrected,
  PresenceNoted,
  type AttendanceEvent,
} from '@samanom/contracts/networks';
import { Forbidden, Rejected, dateInOslo, toInstant, type CommandMeta } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { firstDay, leadsOn } from './arranged.ts';
import {
  attendanceAfter,
  stoodOf,
  type Cell,
  type Expected,
  type Note,
  type Stood,
} from './attendance.ts';
import { checkPersons } from './check-persons.ts';
import { attendanceRecorded, partyMissed, type About } from './recorded-attendance.ts';

export type SentNote = Cell & Note;

/** A clock may go wrong by so much; what is noted later than this is no note of what was seen. */
const CLOCK_MAY_BE_AHEAD_MS = 5 * 60_000;

export interface Weighing {
  readonly meta: CommandMeta;
  readonly network: Network;
  readonly expected: readonly Expected[];
  /** The document that says why recorded attendance is corrected. */
  readonly because: string | null;
}

/** Who leads the network today; before it is recorded also whoever led it when the note was taken. */
const mayNote = ({ meta, network }: Weighing, { arranged }: About, note: Note): boolean => {
  const { roles, person } = meta.actor;
  if (roles.includes('case-worker') || leadsOn(network, person, dateInOslo(meta.at))) return true;
  return arranged.status === 'held' && leadsOn(network, person, dateInOslo(note.notedAt));
};

const samePersons = (one: Note, other: Note): boolean =>
  one.personIds.toSorted().join() === other.personIds.toSorted().join();

const isSame = (one: Note, other: Note): boolean =>
  one.notedAt === other.notedAt && one.present === other.present && samePersons(one, other);

/** What was recorded would be another. */
const corrects = ({ note, madeUp }: Stood, sent: Note): boolean => {
  if (sent.present !== (note?.present ?? false)) return true;
  return madeUp || (note !== null && !samePersons(note, sent));
};

const check = (weighing: Weighing, about: About, sent: SentNote): Expected => {
  const unit = weighing.expected.find(
    ({ participationId, municipalityId }) =>
      participationId === sent.participationId && municipalityId === sent.municipalityId,
  );
  if (!unit) throw new Rejected('not-in-network');
  if (!mayNote(weighing, about, sent)) throw new Forbidden('not-your-network');
  const latest = toInstant(Date.parse(weighing.meta.at) + CLOCK_MAY_BE_AHEAD_MS);
  if (sent.notedAt > latest) throw new Rejected('noted-in-future', { notedAt: sent.notedAt });
  const date = firstDay(about.arranged);
  if (dateInOslo(sent.notedAt) < date) throw new Rejected('noted-before-gathering', { date });
  if (!sent.present && sent.personIds.length > 0) throw new Rejected('absent-yet-named');
  checkPersons(unit, sent.party, sent.personIds);
  return unit;
};

const corrected = (about: About, unit: Expected, sent: SentNote, because: string) => {
  const { gatheringId } = about;
  const fact = { gatheringId, ...sent, because };
  const after = {
    ...about,
    attendance: attendanceAfter.PresenceCorrected(about.attendance, fact),
  };
  const missed = !sent.present && unit.admitted ? [partyMissed(after, unit, sent.party)] : [];
  return [PresenceCorrected(fact), ...attendanceRecorded(after, unit), ...missed];
};

/**
 * What follows from one note: of two the later stands, and the earlier is kept, in whichever order they arrive; of two
 * at the same moment the one that arrives last stands. @throws Rejected, Forbidden: this note is refused
 */
export const weighNote = (
  weighing: Weighing,
  about: About,
  sent: SentNote,
): { readonly stands: boolean; readonly facts: readonly AttendanceEvent[] } => {
  const unit = check(weighing, about, sent);
  const { gatheringId, arranged, attendance } = about;
  const stood = stoodOf(attendance, sent);
  if (stood.note && isSame(stood.note, sent)) return { stands: true, facts: [] };
  if (stood.earlier.some((note) => isSame(note, sent))) return { stands: false, facts: [] };
  if (stood.note && sent.notedAt < stood.note.notedAt)
    return { stands: false, facts: [EarlierPresenceNoted({ gatheringId, ...sent })] };
  if (arranged.status === 'held' || !corrects(stood, sent))
    return { stands: true, facts: [PresenceNoted({ gatheringId, ...sent })] };
  if (weighing.because === null) throw new Rejected('correction-unexplained');
  return { stands: true, facts: corrected(about, unit, sent, weighing.because) };
};
