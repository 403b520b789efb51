import { Inject, Injectable } from '@nestjs/common';
import { EventStore, sha256 } from '@samanom/event-store';
import { NotFound, Rejected } from '@samanom/kernel';
import {
  LetterTooLong,
  PrinterMissing,
  Unprintable,
  printable,
  renderLetter,
} from '@samanom/letters';
import type { LetterContent } from './letter-content.ts';
import { templateNamed } from './letter-templates.ts';

const hashOf = (pdf: Buffer): string => sha256(pdf).toString('hex');

/** What cannot be printed is the writer's to change, so a rule says so. */
const orRejected = <Result>(print: () => Result): Result => {
  try {
    return print();
  } catch (error) {
    if (error instanceof Unprintable)
      throw new Rejected('letter-unprintable', { characters: error.characters });
    if (error instanceof LetterTooLong) throw new Rejected('letter-too-long');
    if (error instanceof PrinterMissing)
      throw new Rejected('letter-printer-missing', { platform: error.platform });
    throw error;
  }
};

export const requirePrintable = (content: unknown): void =>
  void orRejected(() => printable(content));

export const print = (
  content: LetterContent,
): { readonly bytes: Buffer; readonly hash: string } => {
  const bytes = orRejected(() =>
    renderLetter(templateNamed(content.template), content, content.language),
  );
  return { bytes, hash: hashOf(bytes) };
};

interface Known {
  readonly document: string;
  /** What the PDF has to come out as. */
  readonly pdf: string;
}

/** Letters as they were issued, made again from what was sealed. docs/decisions/0011. */
@Injectable()
export class LetterPrinter {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  /** @throws NotFound when the letter was erased, Rejected when it does not come out the same */
  async printed({ document, pdf }: Known): Promise<{ content: LetterContent; bytes: Buffer }> {
    const content = (await this.store.document(document)) as LetterContent | null | undefined;
    if (!content) throw new NotFound('letter-erased');
    const { bytes, hash } = print(content);
    if (hash !== pdf) throw new Rejected('letter-differs', { expected: pdf, found: hash });
    return { content, bytes };
  }
}
