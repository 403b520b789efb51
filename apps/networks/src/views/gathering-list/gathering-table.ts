import type { GatheringLine } from '@samanom/contracts/networks';
import { column, exportTable } from '@samanom/exports';

/** Gatherings as a file: which, when, where, and how each stands. */
export const gatheringTable = exportTable<GatheringLine>({
  name: 'gatherings',
  title: { nb: 'Samlinger', nn: 'Samlingar', en: 'Gatherings' },
  columns: [
    column('text', ['Pulje', 'Pulje', 'Cohort'], ({ cohort }) => cohort),
    column('text', ['Nettverk', 'Nettverk', 'Network'], ({ network }) => network),
    column('number', ['Samling', 'Samling', 'Gathering'], ({ number }) => number),
    column('text', ['Status', 'Status', 'Status'], ({ status }) => status),
    column('date', ['Første dag', 'Første dag', 'First day'], ({ days }) => days[0]?.date),
    column('date', ['Siste dag', 'Siste dag', 'Last day'], ({ days }) => days.at(-1)?.date),
    column('text', ['Sted', 'Stad', 'Place'], ({ place }) => place),
    column('text', ['På nett', 'På nett', 'Online'], ({ online }) => online),
    column('text', ['Samling (id)', 'Samling (id)', 'Gathering (id)'], (row) => row.gatheringId),
  ],
});
