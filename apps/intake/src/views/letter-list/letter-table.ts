import type { LetterAnswer } from '@samanom/contracts/intake';
import { column, exportTable } from '@samanom/exports';

/** Letters as a file: the journal of what went out. */
export const letterTable = exportTable<LetterAnswer>({
  name: 'letters',
  title: { nb: 'Brev', nn: 'Brev', en: 'Letters' },
  columns: [
    column(
      'text',
      ['Journalnummer', 'Journalnummer', 'Journal number'],
      ({ journalNumber }) => journalNumber,
    ),
    column('text', ['Kommune', 'Kommune', 'Municipality'], ({ municipality }) => municipality),
    column('text', ['Slag', 'Slag', 'Kind'], ({ kind }) => kind),
    column('text', ['Målform', 'Målform', 'Written language'], ({ language }) => language),
    column('text', ['Status', 'Status', 'Status'], ({ status }) => status),
    column('instant', ['Skrevet', 'Skrive', 'Issued'], ({ issuedAt }) => issuedAt),
    column('instant', ['Sendt', 'Sendt', 'Sent'], ({ sentAt }) => sentAt),
    column('instant', ['Kom fram', 'Kom fram', 'Delivered'], ({ deliveredAt }) => deliveredAt),
    column('text', ['Måte', 'Måte', 'Channel'], ({ channel }) => channel),
    column('number', ['Forsøk', 'Forsøk', 'Attempts'], ({ attempts }) => attempts),
    column('text', ['Feil', 'Feil', 'Failure'], ({ failure }) => failure),
    column(
      'text',
      ['Fingeravtrykk (SHA-256)', 'Fingeravtrykk (SHA-256)', 'Fingerprint (SHA-256)'],
      ({ pdf }) => pdf,
    ),
    column(
      'text',
      ['Søknads-id', 'Søknads-id', 'Application id'],
      ({ applicationId }) => applicationId,
    ),
    column('text', ['Brev-id', 'Brev-id', 'Letter id'], ({ letterId }) => letterId),
  ],
});
