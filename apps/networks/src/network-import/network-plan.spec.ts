import { describe, expect, it } from '@jest/globals';
import { fill } from '@samanom/contracts';
import { networkFindings as words } from '@samanom/contracts/networks';
import {
  municipalityIdOf,
  readPrintedLeaders,
  readPrintedLists,
} from '@samanom/programme/printed-lists';
import { metaOf } from '@samanom/testing';
import { AssignNetworks } from '../membership/domain/assign-networks.ts';
import { NoteUnlistedMember } from '../membership/domain/note-unlisted-member.ts';
import { AppointLeader } from '../network/domain/appoint-leader.ts';
import { FormNetwork } from '../network/domain/form-network.ts';
import { networkFindings } from './network-findings.ts';
import { networkIdOf } from './network-ids.ts';
import { planNetworkImport, type NetworkImportCommand } from './network-plan.ts';

const lists = readPrintedLists();
const leaders = [
  { network: 'P2-06', personIds: ['anna', 'berit'] },
  { network: 'P1-01', personIds: ['anna'] },
];
const plan = (commandId = '0199a2b4-0000-7000-8000-000000000001', of = lists) =>
  planNetworkImport(of, leaders, metaOf({ commandId })).flat();
const planned = plan();
const all = <Asked extends NetworkImportCommand>(Asked: new (...args: never[]) => Asked) =>
  planned.filter((command) => command instanceof Asked).map(({ data }) => data as Asked['data']);

const networks = all(FormNetwork);
const memberships = all(AssignNetworks);
const inNetwork = (printed: string) =>
  memberships.filter(({ networkIds }) => networkIds.includes(networkIdOf(printed)));

describe('the plan of the import', () => {
  it('forms the sixteen networks, called as printed, in the order of print', () => {
    expect(networks).toHaveLength(16);
    expect(networks.filter(({ printed }) => printed?.order === 1).map(({ name }) => name)).toEqual([
      'Kompetanse Vest og Øst',
      'Omdømme med øvrige tema',
    ]);
    expect(networks.find(({ name }) => name.startsWith('Omdømme (rekr'))?.printed).toEqual({
      source: expect.stringContaining('Vedlegg 2: Nettverk i pulje 2'),
      order: 2,
      as: 'Omdømme (rekr., frivillig sektor, folkehelse)',
    });
  });

  it('gives each its themes: four in the mixed one, innovation in two', () => {
    const themesOf = (name: string) => networks.find((one) => one.name === name)?.themes;
    expect(themesOf('Omdømme med øvrige tema')).toEqual([
      'reputation',
      'sick-leave',
      'full-time',
      'competence-recruitment',
    ]);
    expect(networks.filter(({ themes }) => themes.includes('innovation'))).toHaveLength(2);
  });

  it('appoints whoever it is told of, two at most, and names nobody', () => {
    expect(all(AppointLeader)).toEqual([
      { networkId: networkIdOf('P1-01'), personId: 'anna', from: null, to: null },
      { networkId: networkIdOf('P2-06'), personId: 'anna', from: null, to: null },
      { networkId: networkIdOf('P2-06'), personId: 'berit', from: null, to: null },
    ]);
    const names = readPrintedLeaders().flatMap((one) => one.names);
    expect(names.length).toBeGreaterThan(16);
    for (const name of names) expect(JSON.stringify(planned)).not.toContain(name);
  });

  it('takes a group that the list has as one for one member, and the others one by one', () => {
    expect(inNetwork('P2-01')).toHaveLength(9);
    expect(
      inNetwork('P2-01').filter(({ printed }) => printed?.as === 'Innherred Samkommune'),
    ).toHaveLength(1);
    const vesterålen = inNetwork('P1-02').filter(({ printed }) => printed?.as.startsWith('Vester'));
    expect(vesterålen).toHaveLength(6);
    expect(vesterålen.every(({ printed }) => printed?.order === 4)).toBe(true);
    expect(inNetwork('P2-02')).toHaveLength(9);
  });

  it('notes Kvinesdal and Farsund as printed only, and places them as the others', () => {
    const unlisted = all(NoteUnlistedMember);
    expect(unlisted.map(({ participantId }) => participantId)).toEqual([
      municipalityIdOf({ name: 'Kvinesdal', number: '1037' }),
      municipalityIdOf({ name: 'Farsund', number: '1003' }),
    ]);
    const placed = inNetwork('P2-07').map(({ participationId }) => participationId);
    expect(placed).toEqual(
      expect.arrayContaining(unlisted.map(({ participationId }) => participationId)),
    );
  });

  it('is the same commands when the import is run again, in one act each time', () => {
    const again = plan('0199a2b4-0000-7000-8000-000000000002');
    const ids = (commands: typeof planned) => commands.map(({ meta }) => meta.commandId);
    expect(ids(again)).toEqual(ids(planned));
    expect(new Set(ids(planned)).size).toBe(planned.length);
    expect(new Set(again.map(({ meta }) => meta.batchId)).size).toBe(1);
  });
});

describe('the findings that concern networks', () => {
  const noted = networkFindings(lists);

  it('are seven, each with words of what networks did, every figure filled in', () => {
    expect(noted.map(({ code }) => words[code]?.number)).toEqual([3, 4, 5, 6, 7, 8, 9]);
    expect(Object.keys(words)).toEqual(noted.map(({ code }) => code));
    for (const { code, figures } of noted)
      for (const language of ['nb', 'nn', 'en'] as const)
        expect(fill(words[code]?.done[language] ?? '{missing}', figures)).toMatch(/^[^{}]{20,}\.$/);
  });

  it('follow the rows: without Arendal in the list nobody is without a network', () => {
    const list = lists.list.filter(
      ({ cohort, municipality }) => cohort !== '2' || municipality?.name !== 'Arendal',
    );
    expect(networkFindings({ ...lists, list }).map(({ code }) => code)).not.toContain(
      'in-list-not-in-network',
    );
  });
});
