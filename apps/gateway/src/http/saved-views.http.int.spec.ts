import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonExport, SavedViewsAnswer } from '@samanom/contracts/gateway';
import type { TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { FrontDoor } from './front-door.ts';

let door: FrontDoor;
let solveig: TestPerson & { readonly person: string };

const caseWorker = (person: string, organisation = 'ministry') => ({
  roles: ['case-worker'],
  organisation,
  person,
});

beforeAll(async () => {
  door = await FrontDoor.open();
  solveig = caseWorker(await door.person('Solveig Demo-Haugen'));
});
afterAll(() => door.close());

const pile = {
  page: '/applications',
  name: 'Utan tillitsvald',
  search: '?sort=-submittedAt&status=submitted',
  sharedWith: null,
};
const save = (as: TestPerson, viewId: string, some: object = {}) =>
  door.service.ask<{ code: string }>('PUT', `/saved-views/${viewId}`, {
    as,
    body: { ...pile, ...some },
  });
const seen = async (as: TestPerson, page = '/applications') =>
  (await door.service.ask<SavedViewsAnswer>('GET', `/saved-views?page=${page}`, { as })).body.views;

describe('a saved view', () => {
  it('is kept for its owner, on its own list, and can be changed and removed', async () => {
    const viewId = randomUUID();
    expect((await save(solveig, viewId)).status).toBe(204);
    expect(await seen(solveig)).toEqual([{ viewId, ...pile, own: true }]);
    expect(await seen(solveig, '/people')).toEqual([]);
    expect(await seen(caseWorker(randomUUID()))).toEqual([]);

    expect((await save(solveig, viewId, { name: 'Manglar part' })).status).toBe(204);
    expect(await seen(solveig)).toMatchObject([{ viewId, name: 'Manglar part' }]);
    for (let times = 0; times < 2; times += 1)
      expect(
        (await door.service.ask('DELETE', `/saved-views/${viewId}`, { as: solveig })).status,
      ).toBe(204);
    expect(await seen(solveig)).toEqual([]);
  });

  it('is seen by those who hold the role that it is shared with, at the same organisation', async () => {
    const viewId = randomUUID();
    expect((await save(solveig, viewId, { sharedWith: 'case-worker' })).status).toBe(204);
    const colleague = caseWorker(randomUUID());
    expect(await seen(colleague)).toMatchObject([{ viewId, own: false }]);
    expect(await seen(caseWorker(randomUUID(), 'secretariat'))).toEqual([]);
    expect(await seen({ ...colleague, roles: ['decider'] })).toEqual([]);

    expect((await save(colleague, viewId, { name: 'Kapra' })).status).toBe(404);
    await door.service.ask('DELETE', `/saved-views/${viewId}`, { as: colleague });
    expect(await seen(colleague)).toMatchObject([{ name: pile.name }]);
  });

  it('is not shared with a role that one does not hold, nor leads out of the pages', async () => {
    expect(await save(solveig, randomUUID(), { sharedWith: 'decider' })).toMatchObject({
      status: 403,
      body: { code: 'view-shared-with-others' },
    });
    for (const wrong of [
      { page: '//elsewhere.example' },
      { page: 'https://elsewhere.example' },
      { search: 'status=submitted' },
      { name: ' ' },
    ])
      expect((await save(solveig, randomUUID(), wrong)).status).toBe(400);
  });

  it('is in what is held about a person, and goes with the person', async () => {
    const person = await door.person('Bjarte Demo-Lid');
    const bjarte = caseWorker(person);
    await save(bjarte, randomUUID(), { sharedWith: 'case-worker', name: 'Mi bunke' });
    const url = `/people/${person}/export`;
    const { body } = await door.service.ask<PersonExport>('GET', url, { as: door.first });
    expect(body.savedViews).toMatchObject([{ name: 'Mi bunke', page: '/applications' }]);
    await door.service.ask('POST', `/people/${person}/erasure`, {
      as: door.first,
      body: { reason: 'Personen har bede om det.' },
    });
    expect((await seen(caseWorker(randomUUID()))).map(({ name }) => name)).not.toContain(
      'Mi bunke',
    );
  });
});
