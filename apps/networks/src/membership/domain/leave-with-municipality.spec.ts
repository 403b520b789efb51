import { describe, it } from '@jest/globals';
import { NetworkAssigned, NetworkAwaited, NetworkLeft } from '@samanom/contracts/networks';
import { given, metaOf } from '@samanom/testing';
import { LeaveWithMunicipality, leaveWithMunicipality } from './leave-with-municipality.ts';
import { membership } from './membership.ts';

const participationId = 'innherred';
const awaited = NetworkAwaited({ participationId, cohortId: 'c-2', participantId: 'samkommune' });
const stay = (networkId: string, from: string, municipalityId: string | null = null) => ({
  participationId,
  networkId,
  municipalityId,
  from,
});
const assigned = (networkId: string, from = '2013-01-15', municipalityId?: string) =>
  NetworkAssigned({ ...stay(networkId, from, municipalityId), printed: null });

describe('a municipality that leaves a joint participant', () => {
  const leaves = (to: string) =>
    leaveWithMunicipality(
      new LeaveWithMunicipality({ participationId, municipalityId: 'verdal', to }, metaOf()),
    );
  const verdalLeft = (to: string) =>
    NetworkLeft({ ...stay('n-1', '2013-01-15', 'verdal'), to, reason: null });

  it('leaves with its last day the networks in which it was by itself, and no others', () => {
    given(membership, [
      awaited,
      assigned('n-1', '2013-01-15', 'verdal'),
      assigned('n-1', '2013-01-15', 'levanger'),
      assigned('n-2'),
    ])
      .when(leaves('2013-12-31'))
      .then([verdalLeft('2013-12-31')]);
    given(membership, [awaited, assigned('n-1', '2013-01-15', 'verdal'), verdalLeft('2013-06-30')])
      .when(leaves('2013-12-31'))
      .then([]);
    given(membership, []).when(leaves('2013-12-31')).then([]);
  });

  it('was never where it was yet to come', () =>
    given(membership, [awaited, assigned('n-1', '2013-01-15', 'verdal')])
      .when(leaves('2012-12-31'))
      .then([verdalLeft('2013-01-14')]));
});
