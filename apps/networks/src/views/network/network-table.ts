import type { NetworkAnswer } from '@samanom/contracts/networks';
import { column, exportTable } from '@samanom/exports';

/** Networks as a file. */
export const networkTable = exportTable<NetworkAnswer>({
  name: 'networks',
  title: { nb: 'Nettverk', nn: 'Nettverk', en: 'Networks' },
  columns: [
    column('text', ['Pulje', 'Pulje', 'Cohort'], ({ cohort }) => cohort),
    column('text', ['Nettverk', 'Nettverk', 'Network'], ({ name }) => name),
    column('text', ['Tema', 'Tema', 'Themes'], ({ themes }) => themes),
    column('text', ['Geografi', 'Geografi', 'Geography'], ({ geography }) => geography),
    column('date', ['På dato', 'På dato', 'On date'], ({ on }) => on),
    column(
      'text',
      ['Ledere (person-id)', 'Leiarar (person-id)', 'Leaders (person ids)'],
      ({ leaders }) => leaders.filter(({ leads }) => leads).map(({ personId }) => personId),
    ),
    column('number', ['Medlemskap', 'Medlemskap', 'Memberships'], ({ memberships }) => memberships),
    column('text', ['Trykt som', 'Prenta som', 'Printed as'], ({ printed }) => printed?.as),
    column('text', ['Nettverks-id', 'Nettverks-id', 'Network id'], ({ networkId }) => networkId),
  ],
});
