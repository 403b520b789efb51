import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceUnderTest } from '@samanom/testing';
import { IntakeModule } from '../intake.module.ts';
import { intake } from '../intake.ts';
import { caseWorker, decider, localPerson } from './programme.ts';
import { writtenCriteria, writtenScheme } from './written.ts';

let service: ServiceUnderTest;
let after = '';
beforeAll(async () => {
  service = await ServiceUnderTest.start(IntakeModule, intake);
});
afterAll(() => service.stop());

const publish = async (url: string, body: object, as = decider) => {
  const answer = await service.ask('POST', url, { as, body });
  after = answer.headers['event-id'] ?? after;
  return answer;
};
const list = async (url: string, language: string) =>
  (
    await service.ask<{ total: number; rows: object[] }>(
      'GET',
      `${url}?language=${language}&after=${after}`,
      { as: localPerson('elected', 'm') },
    )
  ).body;

describe('award criteria', () => {
  it('are published in versions that stay, and are read in either written form', async () => {
    const first = await publish('/award-criteria', writtenCriteria);
    expect(first).toMatchObject({ status: 201, body: { criteria: 'call-2011', version: 1 } });
    expect((await publish('/award-criteria', writtenCriteria)).body).toEqual(first.body);
    const [anchoring] = writtenCriteria.items;
    const second = await publish('/award-criteria', { ...writtenCriteria, items: [anchoring] });
    expect(second.body).toMatchObject({ version: 2 });

    const { total, rows } = await list('/award-criteria', 'nn');
    expect(total).toBe(2);
    expect(rows).toMatchObject([
      {
        version: 1,
        title: 'Kriterium',
        items: [
          { id: 'local-anchoring', mustHave: true, description: 'Hos alle tre partar.' },
          { id: 'clear-goals', mustHave: false, highest: 5, weight: 2, name: 'Klåre mål' },
        ],
      },
      { version: 2, items: [{ id: 'local-anchoring' }] },
    ]);
  });

  it('are published by the ministry, each once, in both written forms', async () => {
    expect((await publish('/award-criteria', writtenCriteria, caseWorker)).status).toBe(403);
    const [item] = writtenCriteria.items;
    expect(
      await publish('/award-criteria', { ...writtenCriteria, items: [item, item] }),
    ).toMatchObject({ status: 409, body: { code: 'criterion-twice' } });
    const silent = { ...item, description: { nb: 'Bare bokmål' } };
    expect((await publish('/award-criteria', { ...writtenCriteria, items: [silent] })).status).toBe(
      400,
    );
  });
});

describe('the grant scheme', () => {
  it('has five elements, one of them a version of its award criteria', async () => {
    expect(await publish('/grant-schemes', writtenScheme)).toMatchObject({
      status: 201,
      body: { scheme: 'betre-kommune', version: 1 },
    });
    expect((await list('/grant-schemes', 'nb')).rows).toMatchObject([
      {
        name: 'Sammen om en bedre kommune',
        goalsAndTargetGroup: 'Kommuner som vil bli bedre.',
        goalAttainment: 'Sykefraværet går ned.',
        awardCriteria: { criteria: 'call-2011', version: 1 },
        followUpAndControl: 'Rapport hvert år.',
        evaluation: 'Ved slutten.',
      },
    ]);
  });

  it('is not published without one of them, or with criteria that there are not', async () => {
    const { evaluation: _, ...four } = writtenScheme;
    expect((await publish('/grant-schemes', four)).status).toBe(400);
    expect(await publish('/grant-schemes', { ...writtenScheme, criteriaVersion: 9 })).toMatchObject(
      { status: 409, body: { code: 'criteria-unknown' } },
    );
  });
});
