import { describe, it } from '@jest/globals';
import { NetworkAssigned, NetworkAwaited, NetworkFormed } from '@samanom/contracts/networks';
import { given, metaOf } from '@samanom/testing';
import { FormNetwork, formNetwork } from '../../network/domain/form-network.ts';
import { network, type Network } from '../../network/domain/network.ts';
import { AssignNetwork, assignNetwork } from './assign-network.ts';
import { AwaitNetwork, awaitNetwork } from './await-network.ts';
import { membership } from './membership.ts';

const awaited = NetworkAwaited({
  participationId: 'sortland',
  cohortId: 'c-1',
  participantId: 'm',
});
const nord: Network = { status: 'formed', name: 'Kompetanse Nord', cohortId: 'c-1' };
const assigned = (networkId: string) => NetworkAssigned({ participationId: 'sortland', networkId });
const assign = (networkId: string) =>
  assignNetwork(new AssignNetwork({ participationId: 'sortland', networkId }, metaOf()));
const wait = awaitNetwork(new AwaitNetwork(awaited.data, metaOf()));

describe('a participation', () => {
  it('waits for a network once, and not when it has one', () => {
    given(membership, []).when(wait).then([awaited]);
    given(membership, [awaited]).when(wait).then([]);
    given(membership, [awaited, assigned('n-1')])
      .when(wait)
      .then([]);
  });

  it('may be in several networks of its cohort, in each once', () => {
    given(membership, [awaited])
      .reading(nord)
      .when(assign('n-1'))
      .then([assigned('n-1')]);
    const placed = given(membership, [awaited, assigned('n-1')]).reading(nord);
    placed.when(assign('n-1')).then([]);
    placed.when(assign('n-2')).then([assigned('n-2')]);
  });

  it('is placed only once it is known, and in its own cohort', () => {
    given(membership, []).reading(nord).when(assign('n-1')).thenRejected('not-admitted');
    given(membership, [awaited])
      .reading({ ...nord, cohortId: 'c-2' })
      .when(assign('n-1'))
      .thenRejected('another-cohort');
    given(membership, [awaited])
      .reading({ status: 'none' })
      .when(assign('n-1'))
      .thenRejected('network-unknown');
  });
});

describe('a network', () => {
  const data = {
    networkId: 'n-1',
    cohortId: 'c-1',
    name: 'Kompetanse Nord',
    themes: ['reputation' as const],
  };
  const form = (name = data.name) => formNetwork(new FormNetwork({ ...data, name }, metaOf()));

  it('is formed once', () => {
    given(network, [])
      .when(form())
      .then([NetworkFormed(data)]);
    given(network, [NetworkFormed(data)])
      .when(form())
      .then([]);
    given(network, [NetworkFormed(data)])
      .when(form('Omdømme'))
      .thenRejected('network-exists');
  });
});
