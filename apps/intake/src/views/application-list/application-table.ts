import type { ApplicationSummary } from '@samanom/contracts/intake';
import { column, exportTable } from '@samanom/exports';

type Row = ApplicationSummary;

/** Applications as a file: what the list shows of each. */
export const applicationTable = exportTable<Row>({
  name: 'applications',
  title: { nb: 'Søknader', nn: 'Søknader', en: 'Applications' },
  columns: [
    column('text', ['Pulje', 'Pulje', 'Cohort'], ({ cohort }) => cohort),
    column('text', ['Søker', 'Søkjar', 'Applicant'], ({ leadName }) => leadName),
    column('text', ['Status', 'Status', 'Status'], ({ status }) => status),
    column('text', ['Tema', 'Tema', 'Themes'], ({ themes }) => themes),
    column(
      'number',
      ['Kommuner', 'Kommunar', 'Municipalities'],
      ({ municipalities }) => municipalities.length,
    ),
    column('number', ['Sider', 'Sider', 'Pages'], ({ pages }) => pages),
    column('number', ['Tilslutninger', 'Tilslutnader', 'Endorsements'], ({ given }) => given),
    column('number', ['Av', 'Av', 'Of'], ({ needed }) => needed),
    column('instant', ['Påbegynt', 'Påbyrja', 'Drafted'], ({ draftedAt }) => draftedAt),
    column('instant', ['Lagt fram', 'Lagd fram', 'Presented'], ({ presentedAt }) => presentedAt),
    column('instant', ['Sendt inn', 'Send inn', 'Submitted'], ({ submittedAt }) => submittedAt),
    column('number', ['Venteliste', 'Venteliste', 'Waiting list'], ({ rank }) => rank),
    column('instant', ['Søknadsfrist', 'Søknadsfrist', 'Deadline'], ({ deadline }) => deadline),
    column(
      'text',
      ['Søknads-id', 'Søknads-id', 'Application id'],
      ({ applicationId }) => applicationId,
    ),
  ],
});
