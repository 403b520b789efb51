import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { NotFound, Rejected, type Actor } from '@samanom/kernel';
import { composeLetter } from './compose-letter.ts';
import { DecisionLetterOrders, type Said } from './decision-letter-orders.ts';
import { requireFacts } from './domain/letter-facts.ts';
import { letterLanguage } from './domain/letter-language.ts';
import { issueDecisionLettersHandlers } from './issue-decision-letters.handlers.ts';
import { LetterCircle } from './letter-circle.ts';
import { print } from './letter-printer.ts';

/** A letter of an act as it would be if it were issued now. */
export class PreviewDecisionLetter {
  constructor(
    readonly asked: Said & {
      readonly batchId: string;
      readonly applicationId: string;
      readonly municipalityId: string;
    },
    readonly actor: Actor,
    readonly at: string,
  ) {}
}

/** What stands where the journal number will be. The same word in both written languages. */
const NOT_NUMBERED = 'utkast';

@QueryHandler(PreviewDecisionLetter)
class PreviewDecisionLetterHandler implements IQueryHandler<PreviewDecisionLetter> {
  constructor(
    @Inject(DecisionLetterOrders) private readonly orders: DecisionLetterOrders,
    @Inject(LetterCircle) private readonly circle: LetterCircle,
  ) {}

  /** Nothing is numbered, issued or kept. */
  async execute({ asked, actor, at }: PreviewDecisionLetter): Promise<Buffer> {
    const { batchId, applicationId, municipalityId } = asked;
    const act = await this.orders.act(batchId);
    const one = act.cases.find((each) => each.applicationId === applicationId);
    if (!one) throw new NotFound('application-unknown');
    await this.circle.requireImpartial(applicationId, actor);
    const circle = await this.circle.of(applicationId);
    const { order, municipalities } = await this.orders.order(act, one, asked, at);
    if (!municipalities.includes(municipalityId))
      throw new Rejected('not-an-applicant', { municipalities: [municipalityId] });
    const language = letterLanguage(
      circle.languages.get(municipalityId) ?? [],
      order.decidedOn ?? '',
      order.applicationLanguage,
    );
    requireFacts(order, [language]);
    const text = order.texts[language];
    if (!text) throw new Error('a text that was required is gone');
    const to = { municipalityId, email: null, language, text, journalNumber: NOT_NUMBERED, at };
    return print(composeLetter(order, { ...circle, ...to })).bytes;
  }
}

export const decisionLettersHandlers = [
  ...issueDecisionLettersHandlers,
  PreviewDecisionLetterHandler,
];
