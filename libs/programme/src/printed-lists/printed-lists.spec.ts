import { describe, expect, it } from '@jest/globals';
import { readPrintedLeaders } from './printed-leaders.ts';
import { textOfFile as inFile } from './printed-lists.reader.ts';
import { parsePrintedLists } from './printed-lists.ts';

const lists = parsePrintedLists(inFile);

/** The lists, with one of the files as the edit leaves it. */
const parsed = (file: string, edit: (text: string) => string) => () =>
  parsePrintedLists((name) => (name === file ? edit(inFile(name)) : inFile(name)));

describe('the printed lists', () => {
  it('have the rows that were printed', () => {
    expect(lists.list).toHaveLength(114);
    expect(lists.members).toHaveLength(114);
    expect(lists.networks).toHaveLength(16);
    expect(lists.deadlines).toHaveLength(13);
  });

  it('keep each row with its file, its line and its text', () => {
    for (const row of [...lists.list, ...lists.members, ...lists.deadlines])
      expect(row.text).toBe(inFile(row.file).split(/\r?\n/)[row.line - 1]);
  });

  it('hold no name of a person', () => {
    const [network] = lists.networks;
    expect(network?.text).toMatch(/^P1-01,1,Kompetanse Vest og Øst,kompetanse_rekruttering,,7,8,/);
    expect(lists.networks[3]?.text).toBe(
      'P1-04,1,Heltid/deltid Nord og Sør,heltid_deltid,,6,6,' +
        'Sortland | Meråker | Songdalen | Time | Kvinesdal | Lillesand,' +
        'Sortland;Meråker;Songdalen;Time;Kvinesdal;Lillesand',
    );
    expect(lists.networks.find(({ network }) => network === 'P2-02')?.text).toContain(
      '"Omdømme (rekr., frivillig sektor, folkehelse)"',
    );
  });

  it('have the leaders of networks apart, for the people directory', () => {
    const leaders = readPrintedLeaders();
    expect(leaders.map(({ network }) => network)).toEqual(
      lists.networks.map(({ network }) => network),
    );
    expect(leaders.filter(({ names }) => names.length === 2)).toMatchObject([{ network: 'P2-06' }]);
    expect(new Set(leaders.flatMap(({ names }) => names)).size).toBe(7);
    for (const { names } of leaders)
      for (const name of names) expect(JSON.stringify(lists)).not.toContain(name);
  });

  it.each([
    [
      'a line that ends too soon',
      (text: string) => text.replace('P1-01,1,2,Gloppen,Gloppen,1445,yes', 'P1-01,1,2,Gloppen'),
      'network_members.csv, line 3, municipality: missing',
    ],
    [
      'an empty cell',
      (text: string) => text.replace('P1-01,1,2,Gloppen,', 'P1-01,1,2,,'),
      'network_members.csv, line 3, entry_as_printed: missing',
    ],
    [
      'a word where a number is due',
      (text: string) => text.replace('P1-01,1,2,', 'P1-01,1,two,'),
      'network_members.csv, line 3, entry_order: a number is due, not "two"',
    ],
    [
      'a cohort that there is none of',
      (text: string) => text.replace('P1-01,1,2,', 'P1-01,3,2,'),
      'network_members.csv, line 3, pulje: one of 1, 2 is due, not "3"',
    ],
    [
      'a number that has lost its zero',
      (text: string) => text.replace(',0514,', ',514,'),
      'network_members.csv, line 4, kommunenummer_2012: four digits are due, not "514"',
    ],
    [
      'a comma too many',
      (text: string) => text.replace('1445,yes', '1445,yes,no'),
      'network_members.csv, line 3, field 8: there is no column for it',
    ],
    [
      'a column that is not there',
      (text: string) => text.replace('entry_order', 'order'),
      'network_members.csv, line 2, entry_order: no such column',
    ],
    ['an empty file', () => '', 'network_members.csv holds no rows'],
    [
      'a stray quote',
      (text: string) => text.replace('Gloppen', '"Gloppen'),
      /^network_members\.csv: .* at line \d+/,
    ],
  ])('are refused by file, line and field: %s', (_, edit, message) =>
    expect(parsed('network_members.csv', edit)).toThrow(message),
  );
});
