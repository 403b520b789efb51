import { describe, expect, it } from '@jest/globals';
import { fill } from '@samanom/contracts';
import { findings } from '@samanom/contracts/intake';
import { readPrintedLists } from '@samanom/programme/printed-lists';
import { listFindings } from './list-findings.ts';

const lists = readPrintedLists();
const noted = listFindings(lists);
const noting = (code: string) => noted.find((finding) => finding.code === code);

const files = { list: 'municipalities.csv', members: 'network_members.csv' };

/** The name in each row of a finding: `1 Andøy` in a list, `P1-02 Bø i Nordland` in a network. */
const namesIn = (code: string): readonly string[] => {
  const rows = noting(code)?.rows ?? [];
  const has = (file: string, line: number) =>
    rows.some((row) => row.file === file && row.line === line);
  return [
    ...lists.list
      .filter(({ line }) => has(files.list, line))
      .map(({ cohort, municipality, entry }) => `${cohort} ${municipality?.name ?? entry?.as}`),
    ...lists.members
      .filter(({ line }) => has(files.members, line))
      .map(({ network, municipality }) => `${network} ${municipality.name}`),
    ...lists.networks.filter(({ file, line }) => has(file, line)).map(({ name }) => name),
    ...lists.deadlines.filter(({ file, line }) => has(file, line)).map(({ date }) => date),
  ];
};

describe('what does not agree in the printed lists', () => {
  it('is ten findings, each once, in the order of their numbers', () =>
    expect(noted.map(({ code }) => findings[code]?.number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]));

  it('1: the published 110 are participations, not municipalities', () => {
    expect(namesIn('participations-and-municipalities')).toEqual([
      '1 Andøy',
      '1 Arendal',
      '2 Andøy',
      '2 Arendal',
      '2 Levanger',
      '2 Verdal',
    ]);
    expect(noting('participations-and-municipalities')?.figures).toEqual({
      participations: 110,
      firstCohort: 51,
      secondCohort: 59,
      municipalities: 109,
      inBothCohorts: 2,
      extraInJointEntries: 1,
    });
  });

  it('2: KS Agder is no municipality', () => {
    expect(namesIn('other-body-in-list')).toEqual(['1 KS Agder (Verdiprosjektet)']);
    expect(noting('other-body-in-list')?.figures).toEqual({ otherBodies: 1 });
  });

  it('3: Arendal is in the list of pulje 2, and in none of its networks', () => {
    expect(namesIn('in-list-not-in-network')).toEqual(['2 Arendal']);
    expect(noting('in-list-not-in-network')?.figures).toEqual({ municipalities: 1 });
  });

  it('4: Kvinesdal and Farsund are in a network of pulje 2, and not in its list', () => {
    expect(namesIn('in-network-not-in-list')).toEqual([
      '1 Kvinesdal',
      '2 Kvinesdal',
      '2 Farsund',
      'P2-07 Kvinesdal',
      'P2-07 Farsund',
    ]);
    expect(noting('in-network-not-in-list')?.figures).toEqual({ inAnotherList: 1, inNoList: 1 });
  });

  it('5: Sortland and Songdalen are each in two networks', () => {
    expect(namesIn('in-two-networks')).toEqual([
      'P1-02 Sortland',
      'P1-04 Sortland',
      'P1-04 Songdalen',
      'P1-07 Songdalen',
    ]);
    expect(noting('in-two-networks')?.figures).toEqual({ municipalities: 2, memberships: 4 });
  });

  it('6: six groups take part together', () => {
    expect(namesIn('joint-participants')).toHaveLength(22);
    expect(namesIn('joint-participants')).toEqual(
      expect.arrayContaining(['1 Rennesøy', '1 Øksnes', '2 Verdal', '2 Tolga', '2 Farsund']),
    );
    expect(noting('joint-participants')?.figures).toEqual({
      jointParticipants: 6,
      members: 22,
      namedAsGroupInList: 1,
      groupsInNetworks: 5,
      networksThatAreGroups: 1,
    });
  });

  it('7: Bø, Våler and Os do not say which municipality they are', () => {
    expect(namesIn('ambiguous-names')).toEqual([
      '1 Bø i Nordland',
      '1 Bø i Telemark',
      '1 Våler',
      '2 Os',
      'P1-01 Bø i Telemark',
      'P1-02 Bø i Nordland',
      'P1-05 Våler',
      'P2-02 Os',
    ]);
    expect(noting('ambiguous-names')?.figures).toEqual({
      sharedNames: 1,
      withoutNumber: 1,
      inferred: 3,
    });
  });

  it('8: names and themes are spelt in several ways', () => {
    expect(namesIn('spelling-differs')).toEqual([
      'P1-02 Andøy', // the first of "Vesterålen Regionråd"
      'P2-01 Levanger', // the first of "Innherred Samkommune"
      'P2-03 Midtre Gauldal',
      'P2-07 Hægebostad',
      'Kompetanse Vest og Øst',
      'Kompetanse Nord',
      'Heltid/deltid Nord og Sør',
      'Heltid/deltid Øst',
      'Heltidskultur/ Kompetanse-rekruttering/ sykefravær',
      'Kompetanse-rekruttering',
      'Heltidskultur',
    ]);
    expect(noting('spelling-differs')?.figures).toEqual({ names: 4, themes: 2 });
  });

  it('9: networks have themes beyond the four, and several at once', () => {
    expect(namesIn('network-themes-differ')).toEqual([
      'Omdømme med øvrige tema',
      'Heltidskultur/ Kompetanse-rekruttering/ sykefravær',
      'Innovasjon',
      'Innovasjon: Listerregionen',
    ]);
    expect(noting('network-themes-differ')?.figures).toEqual({ innovation: 2, mixed: 2 });
  });

  it('10: a date of the programme lies before the years that the booklet gives', () => {
    expect(namesIn('programme-years-differ')).toEqual(['2011-06-15']);
    expect(noting('programme-years-differ')?.figures).toEqual({
      bookletFrom: 2012,
      bookletTo: 2015,
      firstDate: 2011,
      lastDate: 2015,
    });
  });

  it('is found in the rows: lists without KS Agder have no other body', () => {
    const list = lists.list.filter(({ municipality }) => municipality);
    const codes = listFindings({ ...lists, list }).map(({ code }) => code);
    expect(codes).not.toContain('other-body-in-list');
    expect(codes).toHaveLength(9);
  });

  it.each(noted.map(({ code, figures }) => [code, figures] as const))(
    'has its words in three languages, every figure filled in: %s',
    (code, figures) => {
      for (const language of ['nb', 'nn', 'en'] as const)
        for (const words of [findings[code]?.finding, findings[code]?.done])
          expect(fill(words?.[language] ?? '{missing}', figures)).toMatch(/^[^{}]{20,}\.$/);
    },
  );

  it('has words for no code that is never noted', () =>
    expect(Object.keys(findings)).toEqual(noted.map(({ code }) => code)));
});
