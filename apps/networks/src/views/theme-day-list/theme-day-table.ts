import type { Adviser, ThemeDayAnswer, WithoutThemeDay } from '@samanom/contracts/networks';
import { column, exportTable } from '@samanom/exports';

const called: Readonly<Record<Adviser['organisation'], string | null>> = {
  fafo: 'Fafo',
  'agenda-kaupang': 'Agenda Kaupang',
  ro: 'RO',
  other: null,
};

const nameOf = ({ organisation, name }: Adviser) => called[organisation] ?? name ?? organisation;

/** Theme days as a file. */
export const themeDayTable = exportTable<ThemeDayAnswer>({
  name: 'theme-days',
  title: { nb: 'Temadager', nn: 'Temadagar', en: 'Theme days' },
  columns: [
    column('date', ['Dato', 'Dato', 'Date'], ({ date }) => date),
    column('text', ['Deltaker', 'Deltakar', 'Participant'], ({ participant }) => participant),
    column('text', ['Pulje', 'Pulje', 'Cohort'], ({ cohort }) => cohort),
    column('text', ['Kommuner', 'Kommunar', 'Municipalities'], ({ municipalities }) =>
      municipalities.map(({ name, municipalityId }) => name ?? municipalityId),
    ),
    column('text', ['Tittel', 'Tittel', 'Title'], ({ title }) => title),
    column('text', ['Sted', 'Stad', 'Place'], ({ place }) => place),
    column('text', ['Status', 'Status', 'Status'], ({ status }) => status),
    column('number', ['Kostnad (kr)', 'Kostnad (kr)', 'Cost (NOK)'], ({ costNok }) => costNok),
    column('text', ['Innleid', 'Innleigd', 'Hired'], ({ advisers }) => advisers.map(nameOf)),
    column('text', ['Avvik', 'Avvik', 'Deviation'], ({ deviation }) => deviation),
    column(
      'text',
      ['Avvik er begrunnet', 'Avvik er grunngjeve', 'Deviation is explained'],
      ({ deviation, timingExplained }) => deviation && timingExplained !== null,
    ),
    column('text', ['Temadag-id', 'Temadag-id', 'Theme day id'], ({ themeDayId }) => themeDayId),
  ],
});

/** Those that have held none, as a file. */
export const withoutThemeDayTable = exportTable<WithoutThemeDay>({
  name: 'without-theme-day',
  title: { nb: 'Uten temadag', nn: 'Utan temadag', en: 'Without a theme day' },
  columns: [
    column('text', ['Deltaker', 'Deltakar', 'Participant'], ({ participant }) => participant),
    column('text', ['Pulje', 'Pulje', 'Cohort'], ({ cohort }) => cohort),
    column('date', ['Planlagt', 'Planlagd', 'Planned'], ({ planned }) => planned),
    column('date', ['Siste dag', 'Siste dag', 'Last day'], ({ endedOn }) => endedOn),
    column(
      'text',
      ['Deltakelses-id', 'Deltakings-id', 'Participation id'],
      ({ participationId }) => participationId,
    ),
  ],
});
