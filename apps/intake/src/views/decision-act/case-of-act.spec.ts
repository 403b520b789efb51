import { describe, expect, it } from '@jest/globals';
import { decisionIdOf } from '../../decision/decision-id.ts';
import type { ApplicationRow } from '../application-list/application-list.projection.ts';
import { caseOfAct } from './case-of-act.ts';

const batchId = '0195c1f0-0000-7000-8000-000000000001';
const applicationId = '0195c1f0-0000-7000-8000-000000000002';
const decision = (decisionId: string) => ({ decisionId }) as ApplicationRow['decisions'][number];
const ours = decision(decisionIdOf(batchId, applicationId));
const other = decision('0195c1f0-0000-7000-8000-000000000003');
const of = (...decisions: ApplicationRow['decisions'][number][]) =>
  caseOfAct(
    batchId,
    { outcome: 'admitted' },
    { applicationId, leadName: 'Os', municipalities: ['os', 'tolga'], decisions },
    {
      names: new Map([['os', 'Os']]),
      letters: [{ letterId: 'letter', applicationId, municipalityId: 'os' }],
    },
  );

describe('a case of an act', () => {
  it.each([
    [[ours], 'stands'],
    [[other, ours], 'stands'],
    [[ours, other], 'put-right'],
    [[other], 'not-decided'],
    [[], 'not-decided'],
  ] as const)('with %j is as it became', (decisions, result) =>
    expect(of(...decisions).result).toBe(result),
  );

  it('names each municipality, and its letter if there is one', () =>
    expect(of(ours).municipalities).toEqual([
      { municipalityId: 'os', name: 'Os', letterId: 'letter' },
      { municipalityId: 'tolga', name: null, letterId: null },
    ]));
});
