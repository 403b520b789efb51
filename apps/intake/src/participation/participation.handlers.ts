import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, withSealed } from '@samanom/event-store';
import { cohort } from '../cohort/domain/cohort.ts';
import { participant } from '../participant/domain/participant.ts';
import { EndParticipation, endParticipation } from './domain/end-participation.ts';
import { ImportListEntry, importListEntry } from './domain/import-list-entry.ts';
import { participation } from './domain/participation.ts';

@CommandHandler(ImportListEntry)
class ImportListEntryHandler implements ICommandHandler<ImportListEntry> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: ImportListEntry) {
    const { data, meta } = command;
    return this.store.decide(participation, data.participationId, importListEntry(command), meta, {
      others: () => ({
        cohort: { aggregate: cohort, id: data.cohortId },
        participant: { aggregate: participant, id: data.participantId },
      }),
    });
  }
}

@CommandHandler(EndParticipation)
class EndParticipationHandler implements ICommandHandler<EndParticipation> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: EndParticipation) {
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = endParticipation(new EndParticipation(sealed, meta));
    return this.store.decide(participation, data.participationId, rule, meta, { documents });
  }
}

export const participationHandlers = [ImportListEntryHandler, EndParticipationHandler];
