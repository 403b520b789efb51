import { describe, expect, it } from '@jest/globals';
import type { Applicant } from '@samanom/contracts/intake';
import { parse } from 'csv-parse/sync';
import { buffer } from 'node:stream/consumers';
import { applicantsCsv } from './applicants-csv.ts';

const finnoy: Applicant = {
  cohort: 'Pulje 1',
  applicationId: 'a-1',
  unit: 'joint',
  municipalityNumber: '1141',
  municipality: 'Finnøy',
  lead: true,
  jointWith: ['Rennesøy', 'Kvitsøy'],
  themes: ['full-time', 'sick-leave'],
  status: 'applied',
  submittedDate: '2011-06-15',
};
/** As it is sent: with the mark before it, which a text reader takes away. */
const textOf = async (rows: readonly Applicant[]) =>
  (await buffer(applicantsCsv(rows))).toString('utf8');

const HEADER =
  'cohort;applicationId;unit;municipalityNumber;municipality;lead;jointWith;themes;status;submittedDate';

describe('the list of applicants as CSV', () => {
  it('has these columns, in this order, for ever', async () =>
    expect(await textOf([])).toBe(`\uFEFF${HEADER}\r\n`));

  it('has a line for each municipality, lists within a cell, and an empty cell for what is not known', async () => {
    const unknown = { ...finnoy, municipalityNumber: null, lead: false, jointWith: [] };
    expect(await textOf([finnoy, unknown])).toBe(
      `\uFEFF${HEADER}\r\n` +
        'Pulje 1;a-1;joint;1141;Finnøy;true;Rennesøy|Kvitsøy;full-time|sick-leave;applied;2011-06-15\r\n' +
        'Pulje 1;a-1;joint;;Finnøy;false;;full-time|sick-leave;applied;2011-06-15\r\n',
    );
  });

  it.each(['=1+1', '+47', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'takes the sting out of a cell that begins as a formula: %j',
    async (municipality) => {
      const csv = await textOf([{ ...finnoy, municipality }]);
      const [row] = parse<{ municipality: string }>(csv, {
        bom: true,
        columns: true,
        delimiter: ';',
      });
      expect(row?.municipality).toBe(`'${municipality}`);
    },
  );

  it('keeps quotes, semicolons and line breaks within their cell', async () => {
    const municipality = 'Os; "Tolga"\nog Røros';
    const csv = await textOf([{ ...finnoy, municipality }]);
    expect(parse(csv, { bom: true, columns: true, delimiter: ';' })).toMatchObject([
      { municipality },
    ]);
  });
});
