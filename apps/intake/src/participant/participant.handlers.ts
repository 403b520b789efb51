import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, sealDocument } from '@samanom/event-store';
import {
  THE_REGISTER,
  municipalityNumbers,
} from '../municipality-numbers/domain/municipality-numbers.ts';
import { DecideWrittenLanguage, decideWrittenLanguage } from './domain/decide-written-language.ts';
import { FormJointParticipant, formJointParticipant } from './domain/form-joint-participant.ts';
import { JoinJointParticipant, joinJointParticipant } from './domain/join-joint-participant.ts';
import { LeaveJointParticipant, leaveJointParticipant } from './domain/leave-joint-participant.ts';
import { participant } from './domain/participant.ts';
import { RegisterMunicipality, registerMunicipality } from './domain/register-municipality.ts';
import { RegisterOtherBody, registerOtherBody } from './domain/register-other-body.ts';

const sealed = (reason: string | null) => (reason === null ? undefined : sealDocument({ reason }));

const named = (id: string) => ({ aggregate: participant, id });

@CommandHandler(RegisterMunicipality)
class RegisterMunicipalityHandler implements ICommandHandler<RegisterMunicipality> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: RegisterMunicipality) {
    const { data, meta } = command;
    return this.store.decide(participant, data.participantId, registerMunicipality(command), meta);
  }
}

@CommandHandler(RegisterOtherBody)
class RegisterOtherBodyHandler implements ICommandHandler<RegisterOtherBody> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: RegisterOtherBody) {
    const { data, meta } = command;
    return this.store.decide(participant, data.participantId, registerOtherBody(command), meta);
  }
}

@CommandHandler(DecideWrittenLanguage)
class DecideWrittenLanguageHandler implements ICommandHandler<DecideWrittenLanguage> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: DecideWrittenLanguage) {
    const { data, meta } = command;
    return this.store.decide(participant, data.participantId, decideWrittenLanguage(command), meta);
  }
}

@CommandHandler(FormJointParticipant)
class FormJointParticipantHandler implements ICommandHandler<FormJointParticipant> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute(command: FormJointParticipant) {
    const { data, meta } = command;
    return this.store.decide(participant, data.participantId, formJointParticipant(command), meta, {
      others: () => ({ members: data.members.map(({ municipalityId }) => named(municipalityId)) }),
    });
  }
}

@CommandHandler(JoinJointParticipant)
class JoinJointParticipantHandler implements ICommandHandler<JoinJointParticipant> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: JoinJointParticipant) {
    const reason = sealed(data.reason);
    const command = new JoinJointParticipant({ ...data, reason: reason?.hash ?? null }, meta);
    return this.store.decide(participant, data.participantId, joinJointParticipant(command), meta, {
      others: () => ({
        municipality: named(data.municipalityId),
        register: { aggregate: municipalityNumbers, id: THE_REGISTER },
      }),
      documents: reason ? [reason] : [],
    });
  }
}

@CommandHandler(LeaveJointParticipant)
class LeaveJointParticipantHandler implements ICommandHandler<LeaveJointParticipant> {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  execute({ data, meta }: LeaveJointParticipant) {
    const reason = sealed(data.reason);
    const command = new LeaveJointParticipant({ ...data, reason: reason?.hash ?? null }, meta);
    const decision = leaveJointParticipant(command);
    return this.store.decide(participant, data.participantId, decision, meta, {
      documents: reason ? [reason] : [],
    });
  }
}

export const participantHandlers = [
  RegisterMunicipalityHandler,
  RegisterOtherBodyHandler,
  DecideWrittenLanguageHandler,
  FormJointParticipantHandler,
  JoinJointParticipantHandler,
  LeaveJointParticipantHandler,
];
