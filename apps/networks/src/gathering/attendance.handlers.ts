import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, idOf, sealDocument, withSealed } from '@samanom/event-store';
import { AnswerInvitation, answerInvitation } from './domain/answer-invitation.ts';
import { ExplainAbsence, explainAbsence } from './domain/explain-absence.ts';
import { gathering } from './domain/gathering.ts';
import { invitationAnswers } from './domain/invitation-answers.ts';
import { MakeUpAbsence, makeUpAbsence } from './domain/make-up-absence.ts';
import { ExpectedAt } from './expected-at.query.ts';
import { networkOf } from './network-of.ts';

@CommandHandler(AnswerInvitation)
class AnswerInvitationHandler implements ICommandHandler<AnswerInvitation> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(ExpectedAt) private readonly expected: ExpectedAt,
  ) {}

  async execute({ data, meta }: AnswerInvitation) {
    const { gatheringId, participationId, municipalityId, reason } = data;
    const { state } = await this.store.load(gathering, gatheringId);
    const why = reason === null ? undefined : sealDocument({ reason });
    const rule = answerInvitation(
      new AnswerInvitation({ ...data, reason: why?.hash ?? null }, meta),
      await this.expected.of(state, meta.at, data.personId === null ? [] : [data.personId]),
    );
    const id = idOf(gatheringId, participationId, municipalityId ?? '');
    return this.store.decide(invitationAnswers, id, rule, meta, {
      others: () => ({
        gathering: { aggregate: gathering, id: gatheringId },
        network: networkOf(state),
      }),
      ...(why && { documents: [why] }),
    });
  }
}

@CommandHandler(ExplainAbsence)
class ExplainAbsenceHandler implements ICommandHandler<ExplainAbsence> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(ExpectedAt) private readonly expected: ExpectedAt,
  ) {}

  async execute({ data, meta }: ExplainAbsence) {
    const { state } = await this.store.load(gathering, data.gatheringId);
    const { sealed, documents } = withSealed(data, 'reason');
    const rule = explainAbsence(
      new ExplainAbsence(sealed, meta),
      await this.expected.of(state, meta.at),
    );
    return this.store.decide(gathering, data.gatheringId, rule, meta, {
      others: networkOf,
      documents,
    });
  }
}

@CommandHandler(MakeUpAbsence)
class MakeUpAbsenceHandler implements ICommandHandler<MakeUpAbsence> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(ExpectedAt) private readonly expected: ExpectedAt,
  ) {}

  async execute(command: MakeUpAbsence) {
    const { data, meta } = command;
    const host = { aggregate: gathering, id: data.instead ?? '' };
    const [{ state }, { state: there }] = await Promise.all([
      this.store.load(gathering, data.gatheringId),
      this.store.load(gathering, host.id),
    ]);
    const expected = await this.expected.of(state, meta.at, data.personIds);
    const rule = makeUpAbsence(command, expected);
    return this.store.decide(gathering, data.gatheringId, rule, meta, {
      others: (own) => ({ network: networkOf(own), host, hostNetwork: networkOf(there) }),
    });
  }
}

export const attendanceHandlers = [
  AnswerInvitationHandler,
  ExplainAbsenceHandler,
  MakeUpAbsenceHandler,
];
