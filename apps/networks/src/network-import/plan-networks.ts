import type { NetworkTheme } from '@samanom/contracts/networks';
import {
  cohortIdOf,
  type Ask,
  type NetworkRow,
  type PrintedLists,
} from '@samanom/programme/printed-lists';
import { FormNetwork } from '../network/domain/form-network.ts';
import { geographyOf } from './geography-of.ts';
import { networkIdOf } from './network-ids.ts';
import { sourceOf } from './source-of.ts';

const themes: Readonly<Record<NetworkRow['themes'][number], NetworkTheme>> = {
  sykefravaer: 'sick-leave',
  heltid_deltid: 'full-time',
  kompetanse_rekruttering: 'competence-recruitment',
  omdomme: 'reputation',
  innovasjon: 'innovation',
};

/** Every network as printed: its name, and its place among those of its cohort. */
export const planNetworks = (ask: Ask, { networks }: PrintedLists): readonly FormNetwork[] =>
  [...Map.groupBy(networks, ({ cohort }) => cohort).values()].flatMap((ofCohort) =>
    ofCohort.map((row, n) =>
      ask(FormNetwork, {
        networkId: networkIdOf(row.network),
        cohortId: cohortIdOf(row.cohort),
        name: row.name,
        themes: row.themes.map((theme) => themes[theme]),
        geography: geographyOf(row.name),
        printed: { source: sourceOf(row.cohort), order: n + 1, as: row.name },
      }),
    ),
  );
