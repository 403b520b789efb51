import { createTransport, type Transporter } from 'nodemailer';
import { NotDelivered, type LetterDelivery, type OutgoingLetter } from './letter-delivery.ts';

interface SmtpSettings {
  /** `smtp://user:password@host:587`, or `smtps:` */
  readonly url: string;
  /** The address that letters come from. */
  readonly from: string;
}

/** A server that does not answer must not keep everything else waiting. */
const TIMEOUT_MS = 10_000;

const WORDS = {
  nb: {
    subject: ({ sender, journalNumber }: OutgoingLetter) => `Brev fra ${sender}, ${journalNumber}`,
    text: 'Vedlagt er et brev til kommunen.',
  },
  nn: {
    subject: ({ sender, journalNumber }: OutgoingLetter) => `Brev frå ${sender}, ${journalNumber}`,
    text: 'Vedlagt er eit brev til kommunen.',
  },
} as const;

const failure = (error: unknown): NotDelivered => {
  const { responseCode } = error as { readonly responseCode?: number };
  return responseCode === undefined
    ? new NotDelivered('unreachable', false)
    : new NotDelivered(`refused-${responseCode}`, responseCode >= 500);
};

/** Letters as mail, each with a Message-ID made of its id: a second one is known as the first. */
export class SmtpDelivery implements LetterDelivery {
  readonly channel = 'smtp';
  private readonly from: string;
  private readonly transport: Transporter;

  constructor({ url, from }: SmtpSettings) {
    this.from = from;
    this.transport = createTransport({
      url,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(letter: OutgoingLetter) {
    const { email } = letter.recipient;
    if (email === null) throw new NotDelivered('no-address', true);
    const reference = `<${letter.letterId}@${this.from.split('@').at(-1) ?? 'samanom'}>`;
    const { subject, text } = WORDS[letter.language];
    try {
      await this.transport.sendMail({
        from: this.from,
        to: { name: '', address: email },
        subject: subject(letter),
        text,
        messageId: reference,
        headers: { 'Content-Language': letter.language },
        attachments: [
          { filename: letter.fileName, content: letter.pdf, contentType: 'application/pdf' },
        ],
      });
    } catch (error) {
      throw failure(error);
    }
    return { reference };
  }
}
