import { describe, it } from '@jest/globals';
import {
  MembershipEnded,
  NetworkAssigned,
  NetworkAwaited,
  NetworkLeft,
  UnlistedMemberNoted,
} from '@samanom/contracts/networks';
import { given, metaOf } from '@samanom/testing';
import type { Network } from '../../network/domain/network.ts';
import { AssignNetworks, assignNetworks } from './assign-networks.ts';
import { AwaitNetwork, awaitNetwork } from './await-network.ts';
import { EndMembership, endMembership } from './end-membership.ts';
import { LeaveNetwork, leaveNetwork } from './leave-network.ts';
import { membership } from './membership.ts';
import { NoteUnlistedMember, noteUnlistedMember } from './note-unlisted-member.ts';

const participationId = 'sortland';
const awaited = NetworkAwaited({ participationId, cohortId: 'c-1', participantId: 'm' });
const nord: Network = {
  status: 'formed',
  name: 'Kompetanse Nord',
  cohortId: 'c-1',
  themes: ['reputation'],
  geography: null,
  leaders: [],
};
const stay = (networkId: string, from: string | null = '2013-01-15', municipalityId?: string) => ({
  participationId,
  networkId,
  municipalityId: municipalityId ?? null,
  from,
});
const assigned = (...of: Parameters<typeof stay>) =>
  NetworkAssigned({ ...stay(...of), printed: null });
const left = (networkId: string, to: string, from: string | null = '2013-01-15') =>
  NetworkLeft({ ...stay(networkId, from), to, reason: null });
const ended = (on: string) => MembershipEnded({ participationId, on });

const assign = (
  networkIds: string[],
  from: string | null = '2013-01-15',
  municipalityId?: string,
) =>
  assignNetworks(
    new AssignNetworks({ ...stay('', from, municipalityId), printed: null, networkIds }, metaOf()),
    ['levanger', 'verdal'],
  );
const leave = (networkId: string, to: string) =>
  leaveNetwork(new LeaveNetwork({ ...stay(networkId), to, reason: 'moved' }, metaOf()));
const wait = awaitNetwork(new AwaitNetwork(awaited.data, metaOf()));
const end = (on: string) => endMembership(new EndMembership({ participationId, on }, metaOf()));
const one = { networks: [nord] };
const two = { networks: [nord, nord] };

describe('a participation', () => {
  it('waits for a network once, and not when it has one', () => {
    given(membership, []).when(wait).then([awaited]);
    given(membership, [awaited]).when(wait).then([]);
    given(membership, [awaited, assigned('n-1')])
      .when(wait)
      .then([]);
  });

  it('may be in several networks of its cohort, placed in one act, in each once', () => {
    given(membership, [awaited])
      .reading(two)
      .when(assign(['n-1', 'n-2']))
      .then([assigned('n-1'), assigned('n-2')]);
    const placed = given(membership, [awaited, assigned('n-1')]);
    placed
      .reading(one)
      .when(assign(['n-1']))
      .then([]);
    placed
      .reading(one)
      .when(assign(['n-1'], '2014-01-01'))
      .then([]);
    placed
      .reading(two)
      .when(assign(['n-1', 'n-2']))
      .then([assigned('n-2')]);
    placed
      .reading(one)
      .when(assign(['n-1'], '2012-01-01'))
      .thenRejected('already-in-network');
  });

  it('is placed only once it is known, and in its own cohort', () => {
    given(membership, [])
      .reading(one)
      .when(assign(['n-1']))
      .thenRejected('not-admitted');
    given(membership, [awaited])
      .reading({ networks: [{ ...nord, cohortId: 'c-2' }] })
      .when(assign(['n-1']))
      .thenRejected('another-cohort');
    given(membership, [awaited])
      .reading({ networks: [nord, { status: 'none' }] })
      .when(assign(['n-1', 'n-2']))
      .thenRejected('network-unknown');
  });

  it('may send one municipality alone, but is not there whole and in part', () => {
    given(membership, [awaited])
      .reading(one)
      .when(assign(['n-1'], '2013-01-15', 'levanger'))
      .then([assigned('n-1', '2013-01-15', 'levanger')]);
    given(membership, [awaited, assigned('n-1', '2013-01-15', 'levanger')])
      .reading(one)
      .when(assign(['n-1'], '2013-01-15', 'verdal'))
      .then([assigned('n-1', '2013-01-15', 'verdal')]);
    given(membership, [awaited, assigned('n-1', '2013-01-15', 'levanger')])
      .reading(one)
      .when(assign(['n-1']))
      .thenRejected('already-in-network');
    given(membership, [awaited, assigned('n-1', null)])
      .reading(one)
      .when(assign(['n-1'], '2013-01-15', 'levanger'))
      .thenRejected('already-in-network');
  });

  it('sends none that is not of it', () =>
    given(membership, [awaited])
      .reading(one)
      .when(assign(['n-1'], '2013-01-15', 'inderøy'))
      .thenRejected('not-of-participation'));

  it('leaves a network with a last day, and may come back', () => {
    const placed = [awaited, assigned('n-1')];
    const gone = [...placed, left('n-1', '2013-06-30')];
    given(membership, placed)
      .when(leave('n-1', '2013-06-30'))
      .then([NetworkLeft({ ...stay('n-1'), to: '2013-06-30', reason: 'moved' })]);
    given(membership, gone).when(leave('n-1', '2013-06-30')).then([]);
    given(membership, gone).when(leave('n-1', '2013-07-30')).thenRejected('not-in-network');
    given(membership, placed).when(leave('n-2', '2013-06-30')).thenRejected('not-in-network');
    given(membership, placed).when(leave('n-1', '2013-01-01')).thenRejected('left-before-joining');
    given(membership, gone)
      .reading(one)
      .when(assign(['n-1'], '2014-01-01'))
      .then([assigned('n-1', '2014-01-01')]);
    given(membership, gone)
      .reading(one)
      .when(assign(['n-1'], '2013-06-30'))
      .thenRejected('already-in-network');
  });

  it('was never there where the last day is the one before the first', () => {
    given(membership, [awaited, assigned('n-1'), left('n-1', '2013-01-14')])
      .reading(one)
      .when(assign(['n-1']))
      .then([assigned('n-1')]);
  });
});

describe('a participant that only print puts in a network', () => {
  const noted = UnlistedMemberNoted(awaited.data);
  const note = noteUnlistedMember(new NoteUnlistedMember(awaited.data, metaOf()));

  it('is kept as it stands, unless it takes part', () => {
    given(membership, []).when(note).then([noted]);
    given(membership, [noted]).when(note).then([]);
    given(membership, [awaited]).when(note).then([]);
    given(membership, [noted])
      .reading(one)
      .when(assign(['n-1'], null))
      .then([assigned('n-1', null)]);
  });

  it('waits like any other, should it be admitted, and keeps its place', () => {
    given(membership, [noted, assigned('n-1')])
      .when(wait)
      .then([awaited]);
    given(membership, [noted, assigned('n-1'), awaited])
      .reading(one)
      .when(assign(['n-1']))
      .then([]);
  });
});

describe('a participation that has ended', () => {
  const over = [awaited, assigned('n-1'), left('n-1', '2013-06-30'), ended('2013-06-30')];

  it('leaves its networks that day, also those that it was yet to join', () => {
    given(membership, [awaited, assigned('n-1'), assigned('n-2', '2014-01-01')])
      .when(end('2013-06-30'))
      .then([
        left('n-1', '2013-06-30'),
        left('n-2', '2013-12-31', '2014-01-01'),
        ended('2013-06-30'),
      ]);
    given(membership, over).when(end('2013-06-30')).then([]);
    given(membership, []).when(end('2013-06-30')).then([]);
  });

  it('can be placed for the days it took part, not after', () => {
    given(membership, over)
      .reading(one)
      .when(assign(['n-2'], '2013-07-01'))
      .thenRejected('participation-over', { on: '2013-06-30' });
    given(membership, over)
      .reading(one)
      .when(assign(['n-2'], '2013-02-01'))
      .then([assigned('n-2', '2013-02-01'), left('n-2', '2013-06-30', '2013-02-01')]);
  });

  it('waits again when it begins anew', () => {
    given(membership, over).when(wait).then([awaited]);
    given(membership, [...over, awaited])
      .reading(one)
      .when(assign(['n-1'], '2014-01-01'))
      .then([assigned('n-1', '2014-01-01')]);
  });
});
