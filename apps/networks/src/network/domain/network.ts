import type { NetworkEvent, NetworkTheme } from '@samanom/contracts/networks';
import { isEmpty, type Aggregate, type Span } from '@samanom/kernel';

/** The time during which somebody leads a network. */
export interface Leadership extends Span {
  readonly personId: string;
}

/** Municipalities of one cohort that meet about a theme. */
export type Network =
  | { readonly status: 'none' }
  | {
      readonly status: 'formed';
      readonly cohortId: string;
      readonly name: string;
      readonly themes: readonly NetworkTheme[];
      readonly geography: string | null;
      readonly leaders: readonly Leadership[];
    };

type Formed = Extract<Network, { status: 'formed' }>;

const formed = (network: Network, change: (formed: Formed) => Partial<Formed>): Network =>
  network.status === 'none' ? network : { ...network, ...change(network) };

export const network: Aggregate<Network, NetworkEvent> = {
  name: 'network',
  initial: { status: 'none' },
  evolve: {
    NetworkFormed: (_, { cohortId, name, themes, geography }) => ({
      status: 'formed',
      cohortId,
      name,
      themes,
      geography,
      leaders: [],
    }),
    NetworkRenamed: (network, { name }) => formed(network, () => ({ name })),
    NetworkThemesChanged: (network, { themes }) => formed(network, () => ({ themes })),
    NetworkGeographyChanged: (network, { geography }) => formed(network, () => ({ geography })),
    LeaderAppointed: (network, { personId, from, to }) =>
      formed(network, ({ leaders }) => ({ leaders: [...leaders, { personId, from, to }] })),
    LeaderRelieved: (network, { personId, from, to }) =>
      formed(network, ({ leaders }) => ({
        leaders: leaders
          .map((one) => (one.personId === personId && one.from === from ? { ...one, to } : one))
          .filter((one) => !isEmpty(one)),
      })),
  },
};
