import type { LetterLanguage } from '../language.ts';

/** A letter as it leaves the building. */
export interface OutgoingLetter {
  readonly letterId: string;
  readonly language: LetterLanguage;
  readonly journalNumber: string;
  readonly sender: string;
  readonly recipient: {
    readonly name: string;
    /** Kommunenummer. */
    readonly number: string | null;
    readonly email: string | null;
  };
  readonly fileName: string;
  readonly pdf: Buffer;
}

export interface Receipt {
  /** What the channel knows the letter by. The same letter sent twice has the same. */
  readonly reference: string;
}

/**
 * A way out of the building. One letter may be sent more than once (a service that dies between the sending and the
 * note of it sends again), so a channel has to make the second harmless by `letterId`. What it learns later, whether the
 * letter was fetched or came back, is told by `POST /letters/{letterId}/delivery`.
 *
 * One for SvarUt (KS FIKS) is this: `send` posts a forsendelse with `letterId` as eksternReferanse, the municipality's
 * organisation number as receiver and the PDF as its document, and answers the forsendelsesid; what polls SvarUt's
 * status calls the route.
 */
export interface LetterDelivery {
  /** `outbox`, `smtp`: events name it. */
  readonly channel: string;
  /** @throws NotDelivered */
  send(letter: OutgoingLetter): Promise<Receipt>;
}

/** The letter is not on its way. */
export class NotDelivered extends Error {
  /** A code without anybody's words or addresses: `no-address`. */
  readonly reason: string;
  /** Trying again will not help. */
  readonly final: boolean;

  constructor(reason: string, final: boolean) {
    super(reason);
    this.name = 'NotDelivered';
    this.reason = reason;
    this.final = final;
  }
}
