import { Inject } from '@nestjs/common';
import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { AssignmentDecided, DecidePlace, PlaceDecided } from '@samanom/contracts/networks';
import { StaleVersion, canonicalJson, idOf, sha256, type Decided } from '@samanom/event-store';
import { Command, Rejected, type CommandMeta } from '@samanom/kernel';
import { sideBySide, stoppedBy, type Refusal } from '@samanom/service';
import { ParticipationsHeard } from '../views/heard-participation/participations-heard.query.ts';
import { AssignNetworks } from './domain/assign-networks.ts';

export class DecideAssignment extends Command<{
  readonly cohortId: string;
  readonly from: string;
  readonly places: readonly DecidePlace[];
}> {}

/** What became of one row: placed, or stopped by a rule. */
interface PlaceResult {
  readonly participationId: string;
  readonly result: PlaceDecided['result'];
  readonly refusal?: Refusal;
}

export interface DecidedAssignment extends Omit<AssignmentDecided, 'places'> {
  readonly places: readonly PlaceResult[];
  /** The last event of all in the log's order; none where nothing was placed. */
  readonly last: Decided | undefined;
}

/** What has not arrived has no version to have been seen. */
const isUnknown = (failure: unknown) => failure instanceof StaleVersion && failure.current === 0;

/** One act over many participations: each is placed, as it was seen, or stops by itself. */
@CommandHandler(DecideAssignment)
class DecideAssignmentHandler implements ICommandHandler<DecideAssignment, DecidedAssignment> {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(ParticipationsHeard) private readonly heard: ParticipationsHeard,
  ) {}

  async execute({ data, meta }: DecideAssignment): Promise<DecidedAssignment> {
    const { cohortId, places } = data;
    let last: Decided | undefined;
    // One after the other, so that it is known which event came last.
    const results = await sideBySide(places, 1, async (place): Promise<PlaceResult> => {
      const { participationId } = place;
      try {
        const decided = await this.place(place, data, meta);
        if (decided.added > 0) last = decided;
        return { participationId, result: decided.added > 0 ? 'placed' : 'unchanged' };
      } catch (failure) {
        const refusal = stoppedBy(isUnknown(failure) ? new Rejected('not-admitted') : failure);
        return { participationId, result: 'refused', refusal };
      }
    });
    const refused = results.filter(({ result }) => result === 'refused').length;
    const placed = results.filter(({ result }) => result === 'placed').length;
    return { batchId: meta.commandId, cohortId, placed, refused, places: results, last };
  }

  private async place(
    place: DecidePlace,
    { cohortId, from, places }: DecideAssignment['data'],
    meta: CommandMeta,
  ): Promise<Decided> {
    const { participationId, networkIds, version, municipalityId = null } = place;
    if (places.some((one) => one !== place && one.participationId === participationId))
      throw new Rejected('place-doubled');
    const known = await this.heard.of(participationId);
    if (known && known.cohortId !== cohortId) throw new Rejected('another-cohort');
    const { commandId: batchId } = meta;
    const asked = canonicalJson({ ...place, from });
    return this.commands.execute<AssignNetworks, Decided>(
      new AssignNetworks(
        { participationId, networkIds, municipalityId, from, printed: null },
        {
          ...meta,
          batchId,
          commandId: idOf('placing', batchId, asked),
          basis: { version, shown: sha256(asked).toString('hex') },
        },
      ),
    );
  }
}

export const decideAssignmentHandlers = [DecideAssignmentHandler];
