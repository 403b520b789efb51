import type { LetterIssued } from '@samanom/contracts/intake';
import { Rejected } from '@samanom/kernel';
import type { Application } from '../../application/domain/application.ts';

type Kind = Parameters<typeof LetterIssued>[0]['kind'];
type Language = Parameters<typeof LetterIssued>[0]['language'];

interface Facts {
  readonly kind: Kind;
  readonly decidedOn: string | null;
  readonly receivedOn: string | null;
  readonly answerBy: string | null;
  readonly texts: {
    readonly [L in Language]?: { readonly reviewedBy?: string } | undefined;
  };
}

interface Needs {
  readonly dates: readonly ('decidedOn' | 'receivedOn' | 'answerBy')[];
  /** Somebody has to decide on complaints. */
  readonly reviewed: boolean;
}

/** What the words of each kind are filled in from. A decision tells who decides on complaints: forvaltningsloven § 27. */
const NEEDS: Readonly<Record<Kind, Needs>> = {
  admission: { dates: ['decidedOn'], reviewed: true },
  rejection: { dates: ['decidedOn'], reviewed: true },
  'waiting-list': { dates: ['decidedOn'], reviewed: true },
  'complaint-upheld': { dates: ['decidedOn', 'receivedOn'], reviewed: true },
  'complaint-sent-on': { dates: ['receivedOn'], reviewed: true },
  'returned-application': { dates: ['answerBy'], reviewed: false },
  'withdrawal-confirmed': { dates: ['receivedOn'], reviewed: false },
};

/** Letters in these languages can be written, or this is missing. Each municipality gets its own language, never the other. */
export const requireFacts = (facts: Facts, languages: readonly Language[]): void => {
  const { dates, reviewed } = NEEDS[facts.kind];
  const missing = [
    ...dates.filter((date) => facts[date] === null),
    ...languages.flatMap((language) => {
      const text = facts.texts[language];
      if (!text) return [`texts.${language}`];
      return reviewed && text.reviewedBy === undefined ? [`texts.${language}.reviewedBy`] : [];
    }),
  ];
  if (missing.length > 0) throw new Rejected('letter-incomplete', { missing });
};

/** What has to be so before a letter may say it. */
const isSo: Readonly<Record<Kind, (application: Application) => boolean>> = {
  admission: (application) => outcomeOf(application) === 'admitted',
  rejection: (application) => outcomeOf(application) === 'rejected',
  'waiting-list': (application) => outcomeOf(application) === 'waiting-list',
  'returned-application': ({ status }) => status === 'draft',
  'complaint-upheld': (application) => hasComplaint(application, 'upheld'),
  'complaint-sent-on': (application) => hasComplaint(application, 'sent-on', 'not-upheld'),
  'withdrawal-confirmed': ({ status }) => status === 'withdrawn',
};

const outcomeOf = (application: Application): string | undefined =>
  application.status === 'decided' ? application.decision.outcome : undefined;

const hasComplaint = (application: Application, ...stages: readonly string[]): boolean =>
  application.status === 'decided' &&
  application.complaints.some(({ status }) => stages.includes(status));

/** A letter tells of a decision, and never makes one. */
export const requireDecision = (kind: Kind, application: Application): void => {
  if (!isSo[kind](application)) throw new Rejected('letter-without-decision', { kind });
};
