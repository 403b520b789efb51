import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, idOf } from '@samanom/event-store';
import { Rejected } from '@samanom/kernel';
import { NotDelivered, deliveryBy, type LetterDelivery } from '@samanom/letters';
import { ServiceConfig } from '@samanom/service';
import { letter, type IssuedLetter } from './domain/letter.ts';
import { RecordDelivery, recordDelivery } from './domain/record-delivery.ts';
import { RecordAttempt, SendLetter, recordAttempt, toBeSent } from './domain/send-letter.ts';
import { fileNameOf } from './file-name.ts';
import { LetterCircle } from './letter-circle.ts';
import { LetterPrinter } from './letter-printer.ts';

/** The way out of the building. */
export const DELIVERY = Symbol('letter delivery');

export const deliveryProvider = {
  provide: DELIVERY,
  inject: [ServiceConfig],
  useFactory: ({ letters }: ServiceConfig): LetterDelivery => deliveryBy(letters),
};

type Outcome = ConstructorParameters<typeof RecordAttempt>[0]['outcome'];

@CommandHandler(SendLetter)
class SendLetterHandler implements ICommandHandler<SendLetter> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(LetterPrinter) private readonly printer: LetterPrinter,
    @Inject(LetterCircle) private readonly circle: LetterCircle,
    @Inject(DELIVERY) private readonly delivery: LetterDelivery,
  ) {}

  /** A failure is noted, and refused: so it stands on the work list, and the letter on the list of those that failed. */
  async execute({ data, meta }: SendLetter) {
    const { letterId } = data;
    const { state } = await this.store.load(letter, letterId);
    if (state.status !== 'none')
      await this.circle.requireImpartial(state.applicationId, meta.actor);
    const waiting = toBeSent(state, { data, meta });
    if (!waiting) return this.store.decide(letter, letterId, () => [], meta);

    const outcome = await this.attempt(waiting);
    const { channel } = this.delivery;
    // Each attempt is noted, also when the same command tries again.
    const attemptId = idOf('attempt', meta.commandId, waiting.attempts + 1);
    const record = new RecordAttempt(
      { letterId, channel, outcome },
      { ...meta, commandId: attemptId },
    );
    const decided = await this.store.decide(letter, letterId, recordAttempt(record), record.meta);
    if (!outcome.sent) throw new Rejected('letter-not-delivered', { reason: outcome.reason });
    return decided;
  }

  private async attempt({ letterId, document, pdf }: IssuedLetter): Promise<Outcome> {
    const { content, bytes } = await this.printer.printed({ document, pdf });
    try {
      const { reference } = await this.delivery.send({
        letterId,
        language: content.language,
        journalNumber: content.journalNumber,
        sender: content.sender.name,
        recipient: content.recipient,
        fileName: fileNameOf(content),
        pdf: bytes,
      });
      return { sent: true, reference };
    } catch (error) {
      if (!(error instanceof NotDelivered)) throw error;
      return { sent: false, reason: error.reason, final: error.final };
    }
  }
}

@CommandHandler(RecordDelivery)
class RecordDeliveryHandler implements ICommandHandler<RecordDelivery> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(LetterCircle) private readonly circle: LetterCircle,
  ) {}

  async execute(command: RecordDelivery) {
    const { data, meta } = command;
    const { state } = await this.store.load(letter, data.letterId);
    if (state.status !== 'none')
      await this.circle.requireImpartial(state.applicationId, meta.actor);
    return this.store.decide(letter, data.letterId, recordDelivery(command), meta);
  }
}

export const sendLetterHandlers = [deliveryProvider, SendLetterHandler, RecordDeliveryHandler];
