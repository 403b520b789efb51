import type {
  AttendanceSheet,
  NotedPresence,
  NoteOutcome,
  PartyOnSheet,
  PresenceNote,
  SheetRow,
} from '@samanom/contracts/networks';

export type Party = PartyOnSheet['party'];

/** A tap on this machine: kept until the service has taken it, and until what became of it has been read. */
export interface Note {
  readonly id: string;
  readonly gatheringId: string;
  /** Who noted it: nobody else sends it. */
  readonly by: string;
  readonly participationId: string;
  readonly municipalityId: string | null;
  readonly party: Party;
  readonly present: boolean;
  readonly notedAt: string;
  /** Why it corrects what was recorded. */
  readonly because: string | null;
  /** The command that it was first sent in: sent again it is the same command, and is answered as the first time. */
  readonly sentIn: string | null;
  /** What became of it, where that is not what one would expect. */
  readonly outcome: NoteOutcome['outcome'] | null;
  readonly said: string | null;
}

type Cell = Pick<Note, 'participationId' | 'municipalityId' | 'party'>;

export const isSameCell = (one: Cell, other: Cell): boolean =>
  one.participationId === other.participationId &&
  one.municipalityId === other.municipalityId &&
  one.party === other.party;

export const isUnsent = ({ outcome }: Note): boolean => outcome === null;

/** Later than every note of this machine, whatever its clock does. */
export const momentAfter = (notes: readonly Note[], now: string): string => {
  const latest = notes.reduce((last, { notedAt }) => (notedAt > last ? notedAt : last), '');
  return now > latest ? now : new Date(Date.parse(latest) + 1).toISOString();
};

/** How a party is shown: as the service has it, with what is not sent yet on top. */
export interface Mark {
  readonly present: boolean | null;
  readonly unsent: boolean;
}

const known = ({ attendance, note }: PartyOnSheet): boolean | null => {
  if (note) return note.present;
  return attendance === 'missed' ? false : null;
};

export const markOf = (row: SheetRow, party: PartyOnSheet, notes: readonly Note[]): Mark => {
  const cell = { ...row, party: party.party };
  const mine = notes
    .filter(({ outcome }) => outcome === null || outcome === 'accepted')
    .filter((note) => isSameCell(note, cell))
    .reduce<Note | null>((last, note) => (last && last.notedAt > note.notedAt ? last : note), null);
  if (!mine) return { present: known(party), unsent: false };
  const stands = !party.note || mine.notedAt >= party.note.notedAt;
  return { present: stands ? mine.present : known(party), unsent: isUnsent(mine) };
};

/** Nobody noted is noted as present; who is tapped again is taken back. */
export const tapped = ({ present }: Mark): boolean => present !== true;

export const MOST = 200;

/**
 * What goes next, as one command: what was sent before and never answered, as it was; else what has not been sent,
 * with one reason for all of it.
 */
export const nextBatch = (notes: readonly Note[], by: string): readonly Note[] => {
  const mine = notes
    .filter((note) => isUnsent(note) && note.by === by)
    .toSorted((one, other) => one.notedAt.localeCompare(other.notedAt));
  const begun = mine.find(({ sentIn }) => sentIn !== null);
  if (begun) return mine.filter(({ sentIn }) => sentIn === begun.sentIn);
  const [first] = mine;
  return first
    ? mine
        .filter(
          ({ gatheringId, because }) =>
            gatheringId === first.gatheringId && because === first.because,
        )
        .slice(0, MOST)
    : [];
};

export const bodyOf = ({ participationId, municipalityId, party, present, notedAt }: Note) =>
  ({ participationId, municipalityId, party, present, notedAt }) satisfies PresenceNote;

/** Which notes are done with, and which stay with what was said of them. */
export const afterAnswer = (
  batch: readonly Note[],
  answer: NotedPresence,
): { readonly remove: readonly string[]; readonly put: readonly Note[] } => {
  const told = new Map(answer.notes.map((one) => [one.note, one]));
  const outcomes = batch.map((note, n) => ({ note, told: told.get(n) }));
  return {
    remove: outcomes.filter((one) => one.told?.outcome === 'accepted').map(({ note }) => note.id),
    put: outcomes.flatMap(({ note, told: one }) =>
      one && one.outcome !== 'accepted' ? [{ ...note, outcome: one.outcome, said: one.title }] : [],
    ),
  };
};

/** How many parties of those expected are noted. */
export const progressOf = (sheet: AttendanceSheet, notes: readonly Note[]) => {
  const marks = sheet.rows
    .filter(({ expected }) => expected)
    .flatMap((row) => row.parties.map((party) => markOf(row, party, notes)));
  return { noted: marks.filter(({ present }) => present !== null).length, all: marks.length };
};
