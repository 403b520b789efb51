import type { LetterLanguage } from '@samanom/letters';
import type { LetterContent } from '../letter/letter-content.ts';
import type { Kind } from '../letter/letter-templates.ts';
import { senderOn } from '../letter/domain/sender.ts';

/** A letter with every field filled in. */
export const sampleLetter = (kind: Kind, language: LetterLanguage): LetterContent => ({
  kind,
  language,
  template: `${kind}.v1`,
  issuedAt: '2012-12-03T10:00:00.000Z',
  date: '2012-12-03',
  journalNumber: '2012/0007-1',
  sender: senderOn('2012-12-03', language),
  recipient: { name: 'Finnøy kommune', number: '1141', email: null },
  signature: { name: null, role: 'avdelingsdirektør' },
  cohort: 'Pulje 2',
  applicants: ['Finnøy kommune', 'Rennesøy kommune'],
  legalBasis: ['Utlysning av pulje 2, 30. mai 2012', 'Prop. 1 S (2011–2012), kap. 571'],
  reasons:
    language === 'nn'
      ? 'Dei tre partane står bak søknaden.\n\nMåla kan målast.'
      : 'De tre partene står bak søknaden.\n\nMålene kan måles.',
  reviewedBy: 'Kongen i statsråd',
  decidedOn: '2012-11-30',
  receivedOn: '2012-11-12',
  answerBy: '2012-12-21',
  complainBy: '2012-12-24',
  place: 3,
});
