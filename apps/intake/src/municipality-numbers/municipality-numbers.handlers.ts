import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '@samanom/event-store';
import { participant } from '../participant/domain/participant.ts';
import {
  AssignMunicipalityNumber,
  assignMunicipalityNumber,
} from './domain/assign-municipality-number.ts';
import { EndMunicipalityNumber, endMunicipalityNumber } from './domain/end-municipality-number.ts';
import { MergeMunicipalities, mergeMunicipalities } from './domain/merge-municipalities.ts';
import { THE_REGISTER, municipalityNumbers } from './domain/municipality-numbers.ts';

@CommandHandler(AssignMunicipalityNumber)
class AssignMunicipalityNumberHandler implements ICommandHandler<AssignMunicipalityNumber> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: AssignMunicipalityNumber) {
    const { data, meta } = command;
    const decision = assignMunicipalityNumber(command);
    return this.store.decide(municipalityNumbers, THE_REGISTER, decision, meta, {
      others: () => ({ aggregate: participant, id: data.municipalityId }),
    });
  }
}

@CommandHandler(EndMunicipalityNumber)
class EndMunicipalityNumberHandler implements ICommandHandler<EndMunicipalityNumber> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: EndMunicipalityNumber) {
    const decision = endMunicipalityNumber(command);
    return this.store.decide(municipalityNumbers, THE_REGISTER, decision, command.meta);
  }
}

@CommandHandler(MergeMunicipalities)
class MergeMunicipalitiesHandler implements ICommandHandler<MergeMunicipalities> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: MergeMunicipalities) {
    const { data, meta } = command;
    const named = (id: string) => ({ aggregate: participant, id });
    return this.store.decide(
      municipalityNumbers,
      THE_REGISTER,
      mergeMunicipalities(command),
      meta,
      {
        others: () => ({ successor: named(data.successorId), merged: data.merged.map(named) }),
      },
    );
  }
}

export const municipalityNumbersHandlers = [
  AssignMunicipalityNumberHandler,
  EndMunicipalityNumberHandler,
  MergeMunicipalitiesHandler,
];
