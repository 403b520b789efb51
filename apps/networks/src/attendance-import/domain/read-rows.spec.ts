import { describe, expect, it } from '@jest/globals';
import type { ImportedRow } from '@samanom/contracts/networks';
import type { Register } from './find-cell.ts';
import { readRow } from './read-row.ts';
import { readRows } from './read-rows.ts';

const now = '2013-04-12T08:00:00.000Z';
const unit = (name: string, participationId: string, networkId = 'n-1') => ({
  ...{ name, participationId, networkId },
  municipalityId: null,
});
const register: Register = {
  networks: [
    { networkId: 'n-1', name: 'Nord' },
    { networkId: 'n-2', name: 'Omdømme' },
    { networkId: 'n-3', name: 'omdømme' },
  ],
  gatherings: [{ gatheringId: 'g-1', networkId: 'n-1', number: 1 }],
  units: [unit('Luster', 'luster'), unit('Bø', 'bø-1'), unit('Bø', 'bø-2')],
};
const right: ImportedRow = {
  network: 'Nord',
  number: 1,
  participant: 'Luster',
  party: 'Folkevalde',
  present: 'Ja',
};
const read = (...rows: readonly Partial<ImportedRow>[]) =>
  readRows(
    rows.map((row) => ({ ...right, ...row })),
    register,
    now,
  );
const problem = (row: Partial<ImportedRow>) =>
  read(row).problems.map(({ field, code }) => [field, code]);

describe('a row', () => {
  it('is read as a spreadsheet in either language has it', () => {
    expect(read({}, { party: 'employees', present: 0, reason: ' Streik ' }).taken).toEqual([
      {
        row: 1,
        gatheringId: 'g-1',
        participationId: 'luster',
        municipalityId: null,
        party: 'elected',
        present: true,
        reason: null,
        notedAt: now,
      },
      expect.objectContaining({ row: 2, party: 'employees', present: false, reason: 'Streik' }),
    ]);
    for (const [said, notedAt] of [
      ['2013-04-10', '2013-04-10T21:59:59.999Z'],
      ['2013-04-12', now],
      ['2013-04-10T12:00:00+02:00', '2013-04-10T10:00:00.000Z'],
    ] as const)
      expect(readRow({ ...right, notedAt: said }, now)).toMatchObject({ row: { notedAt } });
  });

  it('names every field that is wrong, with its rule', () =>
    expect(
      problem({
        network: '',
        number: 4,
        participant: null,
        party: 'andre',
        present: 'kanskje',
        notedAt: '10.4.2013',
      }),
    ).toEqual([
      ['network', 'row-field-missing'],
      ['number', 'row-number-wrong'],
      ['participant', 'row-field-missing'],
      ['party', 'row-party-unknown'],
      ['present', 'row-present-unclear'],
      ['notedAt', 'row-instant-wrong'],
    ]));

  it('names what there is, and only one of it', () => {
    expect(problem({ network: 'Sør' })).toEqual([['network', 'row-network-unknown']]);
    expect(problem({ network: 'Omdømme' })).toEqual([['network', 'row-name-ambiguous']]);
    expect(problem({ number: 2 })).toEqual([['number', 'row-gathering-missing']]);
    expect(problem({ participant: 'Lom' })).toEqual([['participant', 'row-participant-unknown']]);
    expect(problem({ participant: 'Bø' })).toEqual([['participant', 'row-name-ambiguous']]);
    expect(read({ participant: 'bø-2', network: 'n-1' }).taken).toHaveLength(1);
    expect(problem({ notedAt: '2013-02-31T25:00:00Z' })).toEqual([
      ['notedAt', 'row-instant-wrong'],
    ]);
  });

  it('that says the same again is named with the first', () => {
    const { taken, problems } = read({}, { present: 'nei' }, {});
    expect(taken).toHaveLength(1);
    expect(problems).toMatchObject([
      { row: 2, code: 'row-doubled', params: { first: 1 } },
      { row: 3, code: 'row-doubled', params: { first: 1 } },
    ]);
  });
});
