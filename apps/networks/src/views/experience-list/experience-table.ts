import type { ExperienceAnswer } from '@samanom/contracts/networks';
import { column, exportTable } from '@samanom/exports';

/** Experiences as a file. */
export const experienceTable = exportTable<ExperienceAnswer>({
  name: 'experiences',
  title: { nb: 'Erfaringer', nn: 'Erfaringar', en: 'Experiences' },
  columns: [
    column('text', ['Tittel', 'Tittel', 'Title'], ({ text }) => text?.title),
    column('text', ['Deltaker', 'Deltakar', 'Participant'], ({ participant }) => participant),
    column('text', ['Nettverk', 'Nettverk', 'Network'], ({ network }) => network),
    column('text', ['Pulje', 'Pulje', 'Cohort'], ({ cohort }) => cohort),
    column('text', ['Tema', 'Tema', 'Themes'], ({ themes }) => themes),
    column(
      'text',
      ['Hva som ble gjort', 'Kva som vart gjort', 'What was done'],
      ({ text }) => text?.done,
    ),
    column('text', ['Hva det ga', 'Kva det gav', 'What it gave'], ({ text }) => text?.gave),
    column('text', ['Status', 'Status', 'Status'], ({ status }) => status),
    column('instant', ['Fortalt', 'Fortald', 'Told'], ({ toldAt }) => toldAt),
    column('instant', ['Publisert', 'Publisert', 'Published'], ({ publishedAt }) => publishedAt),
    column(
      'text',
      ['Erfarings-id', 'Erfarings-id', 'Experience id'],
      ({ experienceId }) => experienceId,
    ),
  ],
});
