import { describe, it } from '@jest/globals';
import {
  LeaderAppointed,
  LeaderRelieved,
  NetworkFormed,
  NetworkRenamed,
  NetworkThemesChanged,
} from '@samanom/contracts/networks';
import { given, metaOf } from '@samanom/testing';
import { AppointLeader, appointLeader } from './appoint-leader.ts';
import { ChangeThemes, RenameNetwork, changeThemes, renameNetwork } from './describe-network.ts';
import { FormNetwork, formNetwork } from './form-network.ts';
import { HandOver, handOver } from './hand-over.ts';
import { network } from './network.ts';
import { RelieveLeader, relieveLeader } from './relieve-leader.ts';

const networkId = 'n-1';
const data = {
  networkId,
  cohortId: 'c-1',
  name: 'Innovasjon',
  themes: ['innovation' as const, 'reputation' as const],
  geography: null,
  printed: null,
};
const formed = NetworkFormed(data);
const appointed = (personId: string, from: string | null, to: string | null = null) =>
  LeaderAppointed({ networkId, personId, from, to });
const relieved = (personId: string, from: string | null, to: string) =>
  LeaderRelieved({ networkId, personId, from, to, reason: null });

const form = (name = data.name) => formNetwork(new FormNetwork({ ...data, name }, metaOf()));
const appoint = (personId: string, from: string | null, to: string | null = null) =>
  appointLeader(new AppointLeader({ networkId, personId, from, to }, metaOf()));
const relieve = (personId: string, to: string) =>
  relieveLeader(new RelieveLeader({ networkId, personId, to, reason: null }, metaOf()));
const follow = (leaver: string, successor: string, on: string) =>
  handOver(new HandOver({ networkId, leaver, successor, on, reason: null }, metaOf()));

describe('a network', () => {
  it('is formed once', () => {
    given(network, []).when(form()).then([formed]);
    given(network, [formed]).when(form()).then([]);
    given(network, [formed]).when(form('Omdømme')).thenRejected('network-exists');
  });

  it('gets another name, and other themes in any order', () => {
    const rename = (name: string) =>
      renameNetwork(new RenameNetwork({ networkId, name }, metaOf()));
    const themes = (...some: ('innovation' | 'reputation')[]) =>
      changeThemes(new ChangeThemes({ networkId, themes: some }, metaOf()));
    given(network, [formed])
      .when(rename('Lister'))
      .then([NetworkRenamed({ networkId, name: 'Lister' })]);
    given(network, [formed]).when(rename('Innovasjon')).then([]);
    given(network, [formed]).when(themes('reputation', 'innovation')).then([]);
    given(network, [formed])
      .when(themes('innovation'))
      .then([NetworkThemesChanged({ networkId, themes: ['innovation'] })]);
    given(network, []).when(rename('Lister')).thenRejected('network-unknown');
  });
});

describe('the leaders of a network', () => {
  it('are two at most on any day', () => {
    const two = [formed, appointed('anna', null), appointed('berit', '2013-01-01', '2013-12-31')];
    given(network, two).when(appoint('carl', '2013-06-01')).thenRejected('leaders-too-many', {
      on: '2013-06-01',
    });
    given(network, two)
      .when(appoint('carl', '2014-01-01'))
      .then([appointed('carl', '2014-01-01')]);
    given(network, [...two, appointed('carl', '2014-01-01')])
      .when(appoint('dag', '2012-01-01', '2012-12-31'))
      .then([appointed('dag', '2012-01-01', '2012-12-31')]);
  });

  it('are counted on the days to come as well', () => {
    const later = [formed, appointed('anna', '2014-01-01'), appointed('berit', '2015-01-01')];
    given(network, later)
      .when(appoint('carl', '2013-01-01'))
      .thenRejected('leaders-too-many', { on: '2015-01-01' });
    given(network, later)
      .when(appoint('carl', null))
      .thenRejected('leaders-too-many', { on: '2015-01-01' });
  });

  it('are appointed once, and not twice for the same days', () => {
    const one = given(network, [formed, appointed('anna', '2013-01-01')]);
    one.when(appoint('anna', '2013-01-01')).then([]);
    one.when(appoint('anna', '2013-06-01')).thenRejected('leader-already');
    one.when(appoint('anna', null)).thenRejected('leader-already');
    given(network, [formed])
      .when(appoint('anna', '2013-02-01', '2013-01-01'))
      .thenRejected('leader-leaves-before-beginning');
  });

  it('may be relieved in the middle of things, and come back', () => {
    const one = [formed, appointed('anna', '2013-01-01')];
    const gone = [...one, relieved('anna', '2013-01-01', '2013-05-17')];
    given(network, one)
      .when(relieve('anna', '2013-05-17'))
      .then([relieved('anna', '2013-01-01', '2013-05-17')]);
    given(network, gone).when(relieve('anna', '2013-05-17')).then([]);
    given(network, gone).when(relieve('anna', '2013-06-01')).thenRejected('not-leader');
    given(network, gone)
      .when(appoint('anna', '2013-08-01'))
      .then([appointed('anna', '2013-08-01')]);
    given(network, one).when(relieve('berit', '2013-05-17')).thenRejected('not-leader');
  });

  it('never led where the last day is before the first: the place is free', () => {
    const mistaken = [formed, appointed('anna', null), appointed('berit', '2013-01-01')];
    given(network, [...mistaken, relieved('berit', '2013-01-01', '2012-12-31')])
      .when(appoint('carl', '2013-01-01'))
      .then([appointed('carl', '2013-01-01')]);
  });

  it('follow each other in one act, with no day in between and none with three', () => {
    const two = [formed, appointed('anna', null), appointed('berit', '2013-01-01')];
    given(network, two)
      .when(follow('berit', 'carl', '2013-09-01'))
      .then([relieved('berit', '2013-01-01', '2013-08-31'), appointed('carl', '2013-09-01')]);
    given(network, two)
      .when(follow('dag', 'carl', '2013-09-01'))
      .thenRejected('not-leader');
    given(network, two)
      .when(follow('berit', 'anna', '2013-09-01'))
      .thenRejected('leader-already');
  });
});
