import { Inject } from '@nestjs/common';
import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ImportedRow } from '@samanom/contracts/networks';
import { Views, idOf, type Decided } from '@samanom/event-store';
import { Command, dateInOslo } from '@samanom/kernel';
import { knownOn } from '@samanom/programme';
import { stoppedBy } from '@samanom/service';
import { NotePresence } from '../gathering/domain/note-presence.ts';
import type { NotesTaken } from '../gathering/note-presence.handlers.ts';
import { gatheringsOf, ledgerViews, networksFor } from '../views/attendance/ledger-at.query.ts';
import { unitsOf } from '../views/attendance/units.ts';
import { staysIn, type Stay } from '../views/network/stays.query.ts';
import type { Register } from './domain/find-cell.ts';
import { readRows, type RowProblem, type Taken } from './domain/read-rows.ts';

export class ImportAttendance extends Command<{
  readonly cohortId: string;
  readonly rows: readonly ImportedRow[];
  readonly because: string | null;
}> {}

export interface Imported {
  readonly accepted: number;
  readonly superseded: number;
  readonly gatherings: number;
  readonly problems: readonly RowProblem[];
  /** The last that something was decided of. */
  readonly last: Decided | undefined;
}

/** Which field a refused note is wrong in. */
const fieldOf: Readonly<Record<string, string>> = {
  'not-in-network': 'participant',
  'noted-in-future': 'notedAt',
  'noted-before-gathering': 'notedAt',
  'correction-unexplained': 'because',
};

const refused = ({ row }: Taken, failure: unknown): RowProblem => {
  const { code, params = {} } = stoppedBy(failure);
  return { row, field: fieldOf[code] ?? 'number', code, params };
};

const nothing: Omit<Imported, 'last'> = { accepted: 0, superseded: 0, gatherings: 0, problems: [] };

/** Gathering by gathering, each row for itself: cut short and sent again under its key, it goes on where it was. */
@CommandHandler(ImportAttendance)
class ImportAttendanceHandler implements ICommandHandler<ImportAttendance, Imported> {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(CommandBus) private readonly commands: CommandBus,
  ) {}

  async execute({ data, meta }: ImportAttendance): Promise<Imported> {
    const register = await this.register(data.cohortId, meta);
    const { taken, problems } = readRows(data.rows, register, meta.at);
    let imported: Imported = { ...nothing, problems, last: undefined };
    for (const [gatheringId, rows] of Map.groupBy(taken, (one) => one.gatheringId)) {
      const one = await this.note(gatheringId, rows, data.because, meta);
      imported = {
        accepted: imported.accepted + one.accepted,
        superseded: imported.superseded + one.superseded,
        gatherings: imported.gatherings + one.gatherings,
        problems: [...imported.problems, ...one.problems],
        last: one.last ?? imported.last,
      };
    }
    return {
      ...imported,
      problems: imported.problems.toSorted((one, other) => one.row - other.row),
    };
  }

  private async note(
    gatheringId: string,
    rows: readonly Taken[],
    because: string | null,
    { basis: _, ...meta }: ImportAttendance['meta'],
  ): Promise<Imported> {
    const commandId = idOf('attendance-import', meta.commandId, gatheringId);
    const notes = rows.map(({ row: _row, gatheringId: _of, ...note }) => ({
      ...note,
      personIds: [],
    }));
    const command = new NotePresence(
      { gatheringId, notes, because },
      { ...meta, commandId, batchId: meta.commandId },
    );
    try {
      const { decided, verdicts } = await this.commands.execute<NotePresence, NotesTaken>(command);
      const of = (wanted: string) => verdicts.filter(({ outcome }) => outcome === wanted).length;
      return {
        accepted: of('accepted'),
        superseded: of('superseded'),
        gatherings: verdicts.some(({ outcome }) => outcome !== 'refused') ? 1 : 0,
        problems: rows.flatMap((row, n) => {
          const refusal = verdicts[n]?.refusal;
          return refusal ? [refused(row, refusal)] : [];
        }),
        last: decided,
      };
    } catch (failure) {
      return { ...nothing, problems: rows.map((row) => refused(row, failure)), last: undefined };
    }
  }

  /** What rows may name, as it stands. */
  private async register(
    cohortId: string,
    { actor, at }: ImportAttendance['meta'],
  ): Promise<Register> {
    const today = dateInOslo(at);
    const shown = await this.views.at(ledgerViews);
    const networks = await networksFor(shown, { cohortId }, actor, today);
    const ids = networks.map(({ networkId }) => networkId);
    const [stays, gatherings, known] = await Promise.all([
      staysIn(shown, ids).getRawMany<Stay>(),
      gatheringsOf(shown, ids),
      knownOn(shown, today),
    ]);
    return { networks, gatherings, units: unitsOf(stays, known) };
  }
}

export const importAttendanceHandlers = [ImportAttendanceHandler];
