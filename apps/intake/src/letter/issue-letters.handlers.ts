import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LettersIssued, LetterText } from '@samanom/contracts/intake';
import { EventStore, idOf, sealDocument, type Decided } from '@samanom/event-store';
import { Command, NotFound, Rejected, dateInOslo, type CommandMeta } from '@samanom/kernel';
import { JournalLetter, journalLetter } from '../journal/domain/journal-letter.ts';
import { THE_JOURNAL, journal, journalNumberOf } from '../journal/domain/journal.ts';
import { composeLetter, type LettersOrder } from './compose-letter.ts';
import { IssueLetter, issueLetter } from './domain/issue-letter.ts';
import { requireDecision, requireFacts } from './domain/letter-facts.ts';
import { letterLanguage } from './domain/letter-language.ts';
import { letter } from './domain/letter.ts';
import { letterIdOf } from './letter-id.ts';
import { LetterCircle } from './letter-circle.ts';
import { LetterPrinter, print, requirePrintable } from './letter-printer.ts';

/** One letter to each municipality of an application, or to those named, about one decision. */
export class IssueLetters extends Command<
  LettersOrder & {
    readonly recipients:
      readonly { readonly municipalityId: string; readonly email: string | null }[] | null;
    /** The decision that each municipality hears of once, whoever asks; null for a letter as often as it is asked for. */
    readonly decisionId: string | null;
  }
> {}

export interface IssuedLetters extends LettersIssued {
  /** How many there were not before. */
  readonly added: number;
  /** Where the last of them stands. */
  readonly decided: Decided;
}

type Circle = Awaited<ReturnType<LetterCircle['of']>>;
type One = { readonly municipalityId: string; readonly email: string | null };

@CommandHandler(IssueLetters)
class IssueLettersHandler implements ICommandHandler<IssueLetters> {
  constructor(
    @Inject(EventStore) private readonly store: EventStore,
    @Inject(LetterCircle) private readonly circle: LetterCircle,
  ) {}

  /** All that can be refused is refused before the first is made; what is left half made is finished by the same command again. */
  async execute({ data, meta }: IssueLetters): Promise<IssuedLetters> {
    await this.circle.requireImpartial(data.applicationId, meta.actor);
    const circle = await this.circle.of(data.applicationId);
    requireDecision(data.kind, circle.application);
    const recipients: readonly One[] =
      data.recipients ??
      [...circle.names.keys()].map((municipalityId) => ({ municipalityId, email: null }));
    const strangers = recipients.filter(({ municipalityId }) => !circle.names.has(municipalityId));
    if (strangers.length > 0)
      throw new Rejected('not-an-applicant', {
        municipalities: strangers.map(({ municipalityId }) => municipalityId),
      });
    const on = data.decidedOn ?? dateInOslo(meta.at);
    const addressed = recipients.map((one) => ({
      ...one,
      language: letterLanguage(
        circle.languages.get(one.municipalityId) ?? [],
        on,
        data.applicationLanguage,
      ),
    }));
    requireFacts(data, [...new Set(addressed.map(({ language }) => language))]);
    requirePrintable(data);

    const letters: LettersIssued['letters'] = [];
    let decided: Decided | undefined;
    let added = 0;
    for (const one of addressed) {
      const text = data.texts[one.language];
      if (!text) throw new Error('a text that was required is gone');
      const letterId = letterIdOf(data.decisionId ?? meta.commandId, one.municipalityId);
      decided = await this.issue(data, circle, { ...one, letterId, text }, meta);
      added += decided.added;
      letters.push(await this.known(letterId));
    }
    if (!decided) throw new NotFound('application-unknown');
    return { decided, added, letters };
  }

  private async issue(
    order: LettersOrder,
    circle: Circle,
    to: One & { letterId: string; language: 'nb' | 'nn'; text: LetterText },
    meta: CommandMeta,
  ): Promise<Decided> {
    const { letterId, municipalityId, language } = to;
    const { applicationId, kind } = order;
    const { state } = await this.store.load(letter, letterId);
    if (state.status !== 'none') return this.standing(letterId, meta);
    const journalNumber = await this.journaled(letterId, applicationId, meta);
    const content = composeLetter(order, { ...circle, ...to, journalNumber, at: meta.at });
    const document = sealDocument(content);
    const command = new IssueLetter(
      {
        letterId,
        applicationId,
        municipalityId,
        kind,
        language,
        journalNumber,
        template: content.template,
        document: document.hash,
        pdf: print(content).hash,
      },
      meta,
    );
    return this.store.decide(letter, letterId, issueLetter(command), command.meta, {
      documents: [document],
    });
  }

  /** A letter that there is already is neither numbered nor printed anew. */
  private standing(letterId: string, meta: CommandMeta) {
    const asIssued = { ...meta, command: IssueLetter.name };
    return this.store.decide(letter, letterId, () => [], asIssued);
  }

  private async journaled(letterId: string, applicationId: string, meta: CommandMeta) {
    const command = new JournalLetter(
      { letterId, applicationId },
      { ...meta, commandId: idOf('journal', letterId, meta.commandId) },
    );
    await this.store.decide(journal, THE_JOURNAL, journalLetter(command), command.meta);
    const { state } = await this.store.load(journal, THE_JOURNAL);
    const number = journalNumberOf(state, letterId);
    if (number === undefined) throw new Error('a letter has no number in the journal');
    return number;
  }

  private async known(letterId: string) {
    const { state } = await this.store.load(letter, letterId);
    if (state.status === 'none') throw new NotFound('letter-unknown');
    const { municipalityId, language, journalNumber } = state;
    return { letterId, municipalityId, language, journalNumber };
  }
}

export const issueLettersHandlers = [LetterCircle, LetterPrinter, IssueLettersHandler];
