import {
  NetworkGeographyChanged,
  NetworkRenamed,
  NetworkThemesChanged,
  type NetworkEvent,
} from '@samanom/contracts/networks';
import { Command, NotFound, type Decision } from '@samanom/kernel';
import type { Network } from './network.ts';

export class RenameNetwork extends Command<Parameters<typeof NetworkRenamed>[0]> {}
export class ChangeThemes extends Command<Parameters<typeof NetworkThemesChanged>[0]> {}
export class ChangeGeography extends Command<Parameters<typeof NetworkGeographyChanged>[0]> {}

export const renameNetwork =
  ({ data }: RenameNetwork): Decision<Network, NetworkEvent> =>
  (network) => {
    if (network.status === 'none') throw new NotFound('network-unknown');
    return network.name === data.name ? [] : [NetworkRenamed(data)];
  };

const inOrder = (themes: readonly string[]): string => themes.toSorted().join();

export const changeThemes =
  ({ data }: ChangeThemes): Decision<Network, NetworkEvent> =>
  (network) => {
    if (network.status === 'none') throw new NotFound('network-unknown');
    return inOrder(network.themes) === inOrder(data.themes) ? [] : [NetworkThemesChanged(data)];
  };

export const changeGeography =
  ({ data }: ChangeGeography): Decision<Network, NetworkEvent> =>
  (network) => {
    if (network.status === 'none') throw new NotFound('network-unknown');
    return network.geography === data.geography ? [] : [NetworkGeographyChanged(data)];
  };
