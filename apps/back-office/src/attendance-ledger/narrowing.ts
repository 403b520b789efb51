import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { cohorts } from '../applications/applications.api.ts';
import type { Filter } from '../components/data-table/column.ts';
import { networks } from '../networks/networks.api.ts';
import { useLeaders } from './use-leaders.ts';

export const narrowingKeys = ['cohortId', 'networkId', 'leader', 'county'];

/** The counties of the programme's time, as its lists have them. */
const counties = [
  'Akershus',
  'Aust-Agder',
  'Buskerud',
  'Finnmark',
  'Hedmark',
  'Hordaland',
  'Møre og Romsdal',
  'Nord-Trøndelag',
  'Nordland',
  'Oppland',
  'Oslo',
  'Rogaland',
  'Sogn og Fjordane',
  'Sør-Trøndelag',
  'Telemark',
  'Troms',
  'Vest-Agder',
  'Vestfold',
  'Østfold',
];

/** What both lists of attendance can be narrowed by. */
export const useNarrowing = (): readonly Filter[] => {
  const { t } = useTranslation('attendance-ledger');
  const known = useView(cohorts()).data?.body.rows ?? [];
  const all = useView(networks({ limit: 200 })).data?.body.rows ?? [];
  const leaders = useLeaders(all.flatMap((one) => one.leaders.map(({ personId }) => personId)));
  return [
    {
      key: 'cohortId',
      label: t('cohort'),
      kind: 'select',
      options: known.map(({ cohortId, name }) => [cohortId, name]),
    },
    {
      key: 'networkId',
      label: t('network'),
      kind: 'select',
      options: all.map(({ networkId, name }) => [networkId, name]),
    },
    { key: 'leader', label: t('leader'), kind: 'select', options: leaders },
    {
      key: 'county',
      label: t('county'),
      kind: 'select',
      options: counties.map((county) => [county, county]),
    },
  ];
};
