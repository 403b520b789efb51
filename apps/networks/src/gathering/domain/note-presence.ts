import type { AttendanceEvent } from '@samanom/contracts/networks';
import { Command, Rejected, replay } from '@samanom/kernel';
import type { Network } from '../../network/domain/network.ts';
import { arrangedAt, isHeld, standing } from './arranged.ts';
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

interface Weighed {
  readonly arranged: Arranged;
  readonly facts: readonly AttendanceEvent[];
  readonly verdicts: readonly Verdict[];
}

const noted = (gathering: Gathering): Arranged => {
  const arranged = standing(arrangedAt(gathering));
  if (!isHeld(arranged)) throw new Rejected('gathering-not-held');
  return arranged;
};

/**
 * Noted at the gathering, or taken there without a network and sent later. Each note for itself, in the order sent: one
 * that is refused stops no other.
 */
export const weighNotes = (
  { data, meta }: NotePresence,
  expected: readonly Expected[],
  gathering: Gathering,
  network: Network,
): Omit<Weighed, 'arranged'> => {
  const { gatheringId, notes, because } = data;
  const weighing = { meta, network, expected, because };
  return notes.reduce<Weighed>(
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
    { arranged: noted(gathering), facts: [], verdicts: [] },
  );
};
