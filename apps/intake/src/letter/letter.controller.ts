import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Id } from '@samanom/contracts';
import { IssueLettersBody, LettersIssued, RecordDeliveryBody } from '@samanom/contracts/intake';
import type { Decided } from '@samanom/event-store';
import type { CommandMeta } from '@samanom/kernel';
import { Allow, Answers, Done, FormalAct, Meta, valid, validParam } from '@samanom/service';
import { RecordDelivery } from './domain/record-delivery.ts';
import { SendLetter } from './domain/send-letter.ts';
import { IssueLetters, type IssuedLetters } from './issue-letters.handlers.ts';

const LetterId = () => Param('letterId', validParam('letterId', Id));

@Controller()
export class LetterController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post('applications/:applicationId/letters')
  @Allow('letter:issue')
  @FormalAct()
  @Answers(201, 'Writes to each municipality, in its own written language', LettersIssued)
  async issue(
    @Param('applicationId', validParam('applicationId', Id)) applicationId: string,
    @Body(valid(IssueLettersBody)) body: IssueLettersBody,
    @Meta() meta: CommandMeta,
  ) {
    const { municipalities, decidedOn = null, receivedOn = null, answerBy = null, ...more } = body;
    const recipients =
      municipalities?.map(({ municipalityId, email = null }) => ({ municipalityId, email })) ??
      null;
    // When the decision reached the municipality is known of the letters of an act only.
    const dates = { decidedOn, receivedOn, answerBy, complainBy: null };
    const order = {
      ...more,
      ...dates,
      applicationId,
      recipients,
      decisionId: null,
      place: more.place ?? null,
    };
    const { decided, letters }: IssuedLetters = await this.commands.execute(
      new IssueLetters(order, meta),
    );
    return new Done(decided, { letters });
  }

  @Post('letters/:letterId/sending')
  @Allow('letter:send')
  @Answers(204, 'Sends a letter that is not on its way, however old it is')
  async send(@LetterId() letterId: string, @Meta() meta: CommandMeta) {
    const command = new SendLetter({ letterId, byHand: true }, meta);
    return new Done(await this.commands.execute<SendLetter, Decided>(command));
  }

  @Post('letters/:letterId/delivery')
  @Allow('letter:record-delivery')
  @Answers(204, 'Records that a letter sent has arrived, or that it came back')
  async record(
    @LetterId() letterId: string,
    @Body(valid(RecordDeliveryBody)) { outcome }: RecordDeliveryBody,
    @Meta() meta: CommandMeta,
  ) {
    const command = new RecordDelivery({ letterId, outcome }, meta);
    return new Done(await this.commands.execute<RecordDelivery, Decided>(command));
  }
}
