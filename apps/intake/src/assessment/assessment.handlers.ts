import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, withSealed } from '@samanom/event-store';
import { applicationOf } from './application-of.ts';
import { AssignAssessor, assignAssessor } from './domain/assign-assessor.ts';
import { assessment } from './domain/assessment.ts';
import { DeclareConflict, declareConflict } from './domain/declare-conflict.ts';
import { DeclareImpartiality, declareImpartiality } from './domain/declare-impartiality.ts';
import { RelieveAssessor, relieveAssessor } from './domain/relieve-assessor.ts';
import { WriteInternalNote, writeInternalNote } from './domain/write-internal-note.ts';

@CommandHandler(AssignAssessor)
class AssignAssessorHandler implements ICommandHandler<AssignAssessor> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: AssignAssessor) {
    const { data, meta } = command;
    return this.store.decide(assessment, data.applicationId, assignAssessor(command), meta, {
      others: applicationOf(data.applicationId),
    });
  }
}

@CommandHandler(RelieveAssessor)
class RelieveAssessorHandler implements ICommandHandler<RelieveAssessor> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: RelieveAssessor) {
    const { sealed, documents } = withSealed(data, 'reason');
    const command = new RelieveAssessor(sealed, meta);
    return this.store.decide(assessment, data.applicationId, relieveAssessor(command), meta, {
      documents,
    });
  }
}

@CommandHandler(DeclareImpartiality)
class DeclareImpartialityHandler implements ICommandHandler<DeclareImpartiality> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: DeclareImpartiality) {
    const { data, meta } = command;
    return this.store.decide(assessment, data.applicationId, declareImpartiality(command), meta);
  }
}

@CommandHandler(DeclareConflict)
class DeclareConflictHandler implements ICommandHandler<DeclareConflict> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: DeclareConflict) {
    const { sealed, documents } = withSealed(data, 'reason');
    const command = new DeclareConflict(sealed, meta);
    return this.store.decide(assessment, data.applicationId, declareConflict(command), meta, {
      others: applicationOf(data.applicationId),
      documents,
    });
  }
}

@CommandHandler(WriteInternalNote)
class WriteInternalNoteHandler implements ICommandHandler<WriteInternalNote> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: WriteInternalNote) {
    const { sealed, documents } = withSealed(data, 'note');
    const command = new WriteInternalNote(sealed, meta);
    return this.store.decide(assessment, data.applicationId, writeInternalNote(command), meta, {
      others: applicationOf(data.applicationId),
      documents,
    });
  }
}

export const assessmentHandlers = [
  AssignAssessorHandler,
  RelieveAssessorHandler,
  DeclareImpartialityHandler,
  DeclareConflictHandler,
  WriteInternalNoteHandler,
];
