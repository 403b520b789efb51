import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest, type TestPerson } from '@samanom/testing';
import { parse } from 'csv-parse/sync';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, localPerson, operator, reviewer } from './programme.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let service: ServiceUnderTest;
let after: string;
let finnoy: string;
let hobol: string;

const get = (url: string, as: TestPerson, headers: Record<string, string> = {}) =>
  service.ask<{ total: number }>('GET', `${url}&after=${after}`, { as, headers });
const rowsOf = (text: string) =>
  parse<Record<string, string>>(text, { bom: true, delimiter: ';', columns: true });

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  after = (await service.ask('POST', '/import', { as: operator })).headers['event-id'] ?? '';
  const programme = new Programme(service);
  const cohort = await programme.cohort();
  [finnoy, hobol] = [
    await programme.municipality('=Finnøy'),
    await programme.municipality('Hobøl'),
  ];
  await programme.submitted(cohort, finnoy);
  await programme.drafted(cohort, hobol);
});
afterAll(() => service.stop());

describe('a list asked for as a file', () => {
  it('has every row of the filtered list, not the page', async () => {
    const url = '/participations?kind=participation&on=2013-06-01&limit=5&offset=3';
    const { body } = await get(url, caseWorker);
    const csv = await get(`${url}&format=csv`, caseWorker);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.headers['content-disposition']).toMatch(/^attachment; filename="participations-\d/);
    const rows = rowsOf(csv.text);
    expect(rows).toHaveLength(body.total);
    expect(body.total).toBe(110);
    expect(rows.find((row) => row['Deltaker'] === 'Innherred samkommune')).toMatchObject({
      Kommuner: 'Levanger|Verdal',
      'På dato': '2013-06-01',
    });
  });

  it('is given by Accept as well, with headings in the language of the one who asks', async () => {
    const accept = { accept: 'text/csv;q=0.9, */*', 'accept-language': 'nn' };
    const [row] = rowsOf((await get('/participants?number=0906', caseWorker, accept)).text);
    expect(row).toMatchObject({ Kommunenummer: '0906', Namn: 'Arendal' });
    const xlsx = await get('/participants?number=0906', caseWorker, { accept: XLSX });
    expect(xlsx.headers['content-type']).toBe(XLSX);
    expect(xlsx.text.slice(0, 2)).toBe('PK');
    const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    expect((await get('/participants?number=0906', caseWorker, browser)).body.total).toBe(1);
  });

  it('has what the person sees, and no more', async () => {
    const applicants = async (as: TestPerson) =>
      rowsOf((await get('/applications?format=csv&sort=leadName', as)).text).map(
        (row) => row['Søker'],
      );
    expect(await applicants(caseWorker)).toEqual(["'=Finnøy", 'Hobøl']);
    expect(await applicants(localPerson('elected', hobol))).toEqual(['Hobøl']);
    expect(await applicants(reviewer)).toEqual(await applicants(caseWorker));
    expect((await get('/applications?format=csv', operator)).status).toBe(403);
  });

  it('is of the moment asked for, and named after it', async () => {
    const asOf = '2001-01-01T00:00:00Z';
    const before = await get(`/applications?format=csv&asOf=${asOf}`, caseWorker);
    expect(rowsOf(before.text)).toEqual([]);
    expect(before.headers['content-disposition']).toContain('2001-01-01T000000Z.csv');
    const nonsense = await get('/applications?format=csv&asOf=yesterday', caseWorker);
    expect(nonsense.status).toBe(400);
  });

  it('is not given in a form that nobody knows', async () => {
    for (const format of ['pdf', 'csv&format=xlsx', '__proto__'])
      expect((await get(`/participants?format=${format}`, caseWorker)).status).toBe(400);
  });
});
