import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MunicipalitiesMerged } from '@samanom/contracts/intake';
import type { TestPerson } from '@samanom/testing';
import { randomUUID } from 'node:crypto';
import { NetworksUnderTest, afterOf } from './networks-under-test.ts';

const leaderNamed = (person: string): TestPerson => ({
  roles: ['network-leader'],
  organisation: 'ks',
  person,
});
let world: NetworksUnderTest;
beforeAll(async () => {
  world = await NetworksUnderTest.start();
});
afterAll(() => world.stop());

describe('a leader', () => {
  it('sees the networks that are led by this person, and no others', async () => {
    const person = randomUUID();
    const own = await world.formed('Omdømme', ['reputation']);
    const other = await world.formed('Kompetanse', ['competence-recruitment']);
    const done = await world.appoint(own, person);
    const after = afterOf(done);
    const as = leaderNamed(person);
    expect((await world.list(`/mine?${after}`, as)).rows.map(({ name }) => name)).toEqual([
      'Omdømme',
    ]);
    expect((await world.list(`?${after}`, as)).total).toBe(1);
    expect((await world.show(own, after, as)).status).toBe(200);
    expect((await world.show(other, after, as)).status).toBe(404);
    const change = await world.service.ask('PUT', `/networks/${own}/name`, {
      as,
      body: { name: 'Mitt' },
    });
    expect(change.status).toBe(403);
  });
});

describe('a municipality', () => {
  const speaksFor = (role: string, organisation: string): TestPerson => ({
    roles: [role],
    organisation,
  });

  it('is shown with who carries it on, and its three parties see its networks alike', async () => {
    const networkId = await world.formed('Omdømme med øvrige tema', ['reputation', 'sick-leave']);
    const levanger = await world.intake.municipality('Levanger');
    const verdal = await world.intake.municipality('Verdal');
    const nye = await world.intake.municipality('Nye Verdal');
    const { participationId } = await world.intake.begun([levanger, verdal]);
    await world.placed(participationId, { networkId, from: '2013-01-01' });
    const merged = MunicipalitiesMerged({
      successorId: nye,
      merged: [verdal],
      on: '2020-01-01',
      number: null,
    });
    const known = `after=${await world.intake.say(merged)}`;

    const carriers = async (on: string) => {
      const { body } = await world.show(networkId, `on=${on}&${known}`);
      return body.members.flatMap(({ municipalities }) =>
        municipalities.map(({ name, carriedBy }) => [name, carriedBy.name]),
      );
    };
    expect(await carriers('2019-12-31')).toEqual([
      ['Levanger', 'Levanger'],
      ['Verdal', 'Verdal'],
    ]);
    expect(await carriers('2020-01-01')).toEqual([
      ['Levanger', 'Levanger'],
      ['Verdal', 'Nye Verdal'],
    ]);
    expect((await world.show(networkId, known)).body.counts).toEqual({
      memberships: 1,
      participants: 1,
      municipalities: 2,
    });
    for (const role of ['contact', 'elected', 'administration', 'employees'])
      for (const own of [levanger, verdal, nye])
        expect((await world.show(networkId, known, speaksFor(role, own))).status).toBe(200);
    const stranger = speaksFor('elected', randomUUID());
    expect((await world.show(networkId, known, stranger)).status).toBe(404);
    expect((await world.list('', stranger)).total).toBe(0);
  });

  it('may be in a network alone, but only one of the participation', async () => {
    const networkId = await world.formed('Sykefravær', ['sick-leave']);
    const finnøy = await world.intake.municipality('Finnøy');
    const rennesøy = await world.intake.municipality('Rennesøy');
    const { participationId } = await world.intake.begun([finnøy, rennesøy]);
    const url = `/memberships/${participationId}/networks`;
    const place = { networkId, municipalityId: rennesøy, from: '2013-01-01' };
    const after = await world.placed(participationId, place);
    const other = { ...place, municipalityId: randomUUID() };
    expect(await world.send('POST', url, other)).toMatchObject({
      body: { code: 'not-of-participation' },
    });
    const { body } = await world.show(networkId, after);
    expect(body.members).toMatchObject([{ name: 'Rennesøy', municipalityId: rennesøy }]);
    const see = (own: string) => world.show(networkId, '', speaksFor('contact', own));
    expect((await see(rennesøy)).status).toBe(200);
    expect((await see(finnøy)).status).toBe(404);
  });
});
