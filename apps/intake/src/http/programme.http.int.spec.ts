import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { Programme, caseWorker, operator } from './programme.ts';

let service: ServiceUnderTest;
let after: string;

const get = <Body>(url: string) =>
  service.ask<Body>('GET', `${url}${url.includes('?') ? '&' : '?'}after=${after}`, {
    as: caseWorker,
  });

beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
  const { status, headers, body } = await service.ask('POST', '/import', { as: operator });
  expect(status).toBe(200);
  expect(body).toMatchObject({ findings: 10 });
  after = headers['event-id'] ?? '';
});
afterAll(() => service.stop());

describe('the real programme', () => {
  it('is counted in units that are never mixed', async () => {
    const { body } = await get<{ cohorts: object[]; programme: object }>('/programme/counts');
    expect(body.cohorts).toMatchObject([
      {
        name: 'Pulje 1',
        nature: 'programme',
        listEntries: 52,
        otherBodies: 1,
        participations: 51,
        municipalities: 51,
        jointParticipants: 2,
      },
      {
        name: 'Pulje 2',
        nature: 'programme',
        listEntries: 59,
        otherBodies: 0,
        participations: 59,
        municipalities: 60,
        jointParticipants: 4,
      },
      {
        nature: 'trial',
        listEntries: 0,
        otherBodies: 0,
        participations: 0,
        municipalities: 0,
        jointParticipants: 0,
      },
    ]);
    expect(body.programme).toEqual({
      listEntries: 111,
      otherBodies: 1,
      participations: 110,
      activeParticipations: 110,
      leftParticipations: 0,
      municipalities: 109,
      carrierMunicipalities: 109,
      jointParticipants: 6,
    });
  });

  it('is imported again without effect', async () => {
    const again = await service.ask('POST', '/import', { as: operator });
    expect(again.body).toMatchObject({ events: 0, findings: 10 });
    expect(again.headers['event-id']).toBe(after);
  });

  it('has ten findings, in the reader’s language', async () => {
    const { body } = await get<{ total: number; rows: { number: number; rows: object[] }[] }>(
      '/import/findings',
    );
    expect(body.total).toBe(10);
    expect(body.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const inEnglish = await service.ask<{ rows: { finding: string }[] }>(
      'GET',
      '/import/findings',
      {
        as: caseWorker,
        headers: { 'accept-language': 'en' },
      },
    );
    expect(inEnglish.body.rows.every(({ finding }) => !/[{}]/.test(finding))).toBe(true);
  });

  it('says of a listed participation that nothing more is known, and from where it is', async () => {
    const { body } = await get<{ total: number; rows: object[] }>('/participations?limit=200');
    expect(body.total).toBe(111);
    expect(body.rows).toContainEqual(
      expect.objectContaining({
        name: 'Innherred samkommune',
        municipalities: [expect.any(String), expect.any(String)],
        evidence: expect.objectContaining({
          basis: 'printed-list',
          application: null,
          endorsements: null,
        }),
      }),
    );
  });
});

describe('a participant', () => {
  type Row = {
    participantId: string;
    name: string;
    number: string | null;
    numbers: object[];
    members: object[];
  };
  const find = (query: string) => get<{ total: number; rows: Row[] }>(`/participants?${query}`);

  it('is found by any number it held, at the date asked for', async () => {
    const [andebu] = (await find('number=0719&on=2013-01-01')).body.rows;
    const url = `/municipalities/${andebu?.participantId ?? ''}/numbers`;
    const body = { number: '0710', from: '2017-01-01', to: null };
    const taken = await service.ask('POST', url, { as: caseWorker, body });
    expect(taken).toMatchObject({ status: 409, body: { code: 'municipality-has-number' } });
    const end = await service.ask('PUT', `${url}/0719/end`, {
      as: caseWorker,
      body: { to: '2016-12-31' },
    });
    expect(end.status).toBe(204);
    const given = await service.ask('POST', url, { as: caseWorker, body });
    after = given.headers['event-id'] ?? '';

    expect((await find('number=0719&on=2016-12-31')).body.rows).toMatchObject([
      { name: 'Andebu', number: '0719' },
    ]);
    expect((await find('number=0719&on=2017-01-01')).body.total).toBe(0);
    expect((await find('number=0710&on=2017-01-01')).body.rows).toMatchObject([
      { name: 'Andebu', number: '0710' },
    ]);
    expect((await find('number=0719')).body.rows[0]?.numbers).toHaveLength(2);
    expect((await find('number=719')).status).toBe(400);
    expect(await find('number=0719&on=2017-02-30')).toMatchObject({
      status: 400,
      body: { errors: [{ field: '/on' }] },
    });
  });

  it('can not take a number that was another municipality’s at that date', async () => {
    const programme = new Programme(service);
    const other = await programme.municipality('Stavanger II');
    const url = `/municipalities/${other}/numbers`;
    const body = { number: '1103', from: '2013-01-01', to: '2013-12-31' };
    expect(await service.ask('POST', url, { as: caseWorker, body })).toMatchObject({
      status: 409,
      body: { code: 'number-taken', params: { number: '1103' } },
    });
    expect(
      (
        await service.ask('POST', url, {
          as: caseWorker,
          body: { ...body, from: '1990-01-01', to: '1999-12-31' },
        })
      ).status,
    ).toBe(204);
  });

  it('may share its name, have no number, be several, or be no municipality', async () => {
    expect((await find('search=Bø i')).body.total).toBe(2);
    expect((await find('search=Våler')).body.rows).toMatchObject([{ number: null, numbers: [] }]);
    expect((await find('kind=other-body')).body.rows).toMatchObject([
      { name: 'KS Agder (Verdiprosjektet)' },
    ]);
    const joint = await find('kind=joint-participant&search=lister');
    expect(joint.body.rows[0]?.members).toHaveLength(6);
    expect((await find('county=Rogaland&sort=-name&limit=2')).body.rows).toHaveLength(2);
  });

  it('has decided its written language, at the date asked for', async () => {
    const [luster] = (await find('search=Luster')).body.rows;
    const url = `/municipalities/${luster?.participantId ?? ''}/language-decisions`;
    for (const [language, from] of [
      ['nn', '1990-01-01'],
      ['neutral', '2015-01-01'],
    ])
      after =
        (await service.ask('POST', url, { as: caseWorker, body: { language, from } })).headers[
          'event-id'
        ] ?? '';
    const then = (on: string) =>
      get<object>(`/participants/${luster?.participantId ?? ''}?on=${on}`);
    expect((await then('2014-12-31')).body).toMatchObject({ language: 'nn' });
    expect((await then('2015-01-01')).body).toMatchObject({ language: 'neutral' });
    expect((await then('1989-12-31')).body).toMatchObject({ language: null });
  });
});
