import type { ProjectLeaderGatheringLine } from '@samanom/contracts/networks';
import { column, exportTable } from '@samanom/exports';

/** Project leaders' gatherings as a file. */
export const projectLeaderGatheringTable = exportTable<ProjectLeaderGatheringLine>({
  name: 'project-leader-gatherings',
  title: {
    nb: 'Prosjektledersamlinger',
    nn: 'Prosjektleiarsamlingar',
    en: "Project leaders' gatherings",
  },
  columns: [
    column('date', ['Første dag', 'Første dag', 'First day'], ({ days }) => days[0]?.date),
    column('date', ['Siste dag', 'Siste dag', 'Last day'], ({ days }) => days.at(-1)?.date),
    column('text', ['Tittel', 'Tittel', 'Title'], ({ title }) => title),
    column('text', ['Sted', 'Stad', 'Place'], ({ place }) => place),
    column('text', ['På nett', 'På nett', 'Online'], ({ online }) => online),
    column('text', ['Status', 'Status', 'Status'], ({ status }) => status),
    column('number', ['Til stede', 'Til stades', 'Present'], ({ present }) => present),
    column('number', ['Ikke til stede', 'Ikkje til stades', 'Absent'], ({ absent }) => absent),
    column(
      'text',
      ['Samlings-id', 'Samlings-id', 'Gathering id'],
      ({ gatheringId }) => gatheringId,
    ),
  ],
});
