import {
  GatheringHeld,
  type AttendanceEvent,
  type GatheringEvent,
} from '@samanom/contracts/networks';
import { Command, Rejected, dateInOslo, replay } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { arrangedAt, firstDay, identified, isHeld, standing } from './arranged.ts';
import { attendanceAfter, type Expected } from './attendance.ts';
import type { Arranged, Gathering } from './gathering.ts';
import { weighNote, type SentNote } from './weigh-note.ts';

export class NotePresence extends Command<{
  readonly gatheringId: string;
  readonly notes: readonly SentNote[];
  readonly because: string | null;
}> {}

/** What became of one note. */
export interface Verdict {
  readonly outcome: 'accepted' | 'superseded' | 'refused';
  readonly refusal?: Rejected;
}

export interface NotesWeighed {
  readonly facts: readonly (GatheringEvent | AttendanceEvent)[];
  readonly verdicts: readonly Verdict[];
}

interface Weighed {
  readonly arranged: Arranged;
  readonly facts: readonly AttendanceEvent[];
  readonly verdicts: readonly Verdict[];
}

/** The gathering as it is held: from its first day on it is, where somebody is noted there. */
const heldBy = (gathering: Gathering, at: string): Arranged => {
  const arranged = standing(arrangedAt(gathering));
  if (isHeld(arranged)) return arranged;
  const date = firstDay(arranged);
  if (dateInOslo(at) < date) throw new Rejected('gathering-not-yet', { date });
  return { ...arranged, status: 'held' };
};

const whole = (
  { data }: NotePresence,
  gathering: Gathering,
  facts: readonly AttendanceEvent[],
): readonly (GatheringEvent | AttendanceEvent)[] => {
  const before = arrangedAt(gathering);
  if (facts.length === 0 || isHeld(before)) return facts;
  const held = GatheringHeld({ ...identified(data.gatheringId, before), on: firstDay(before) });
  return [held, ...facts];
};

/**
 * Noted at the gathering, or taken there without a network and sent later; who is noted there, is at a gathering that is
 * held, whether or not somebody has said so. Each note for itself, in the order sent: one that is refused stops no other.
 */
export const weighNotes = (
  command: NotePresence,
  expected: readonly Expected[],
  gathering: Gathering,
  network: Network,
): NotesWeighed => {
  const { data, meta } = command;
  const { gatheringId, notes, because } = data;
  const weighing = { meta, network, expected, because };
  const { facts, verdicts } = notes.reduce<Weighed>(
    ({ arranged, facts, verdicts }, sent) => {
      const { attendance } = arranged;
      try {
        const weighed = weighNote(weighing, { gatheringId, arranged, attendance }, sent);
        const after = replay({ initial: attendance, evolve: attendanceAfter }, weighed.facts);
        return {
          arranged: { ...arranged, attendance: after },
          facts: [...facts, ...weighed.facts],
          verdicts: [...verdicts, { outcome: weighed.stands ? 'accepted' : 'superseded' }],
        };
      } catch (refusal) {
        if (!(refusal instanceof Rejected)) throw refusal;
        return { arranged, facts, verdicts: [...verdicts, { outcome: 'refused', refusal }] };
      }
    },
    { arranged: heldBy(gathering, meta.at), facts: [], verdicts: [] },
  );
  return { facts: whole(command, gathering, facts), verdicts };
};
