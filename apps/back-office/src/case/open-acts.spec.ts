import { describe, expect, it } from '@jest/globals';
import { mayRemind, nextDeadlineOf, openActs } from './open-acts.ts';
import { standingOf } from './standing.ts';

const stavanger = '0195c1f0-0000-7000-8000-000000001103';
const voss = '0195c1f0-0000-7000-8000-000000001235';
const line = (
  municipalityId: string,
  party: 'elected' | 'employees',
  status: 'given' | 'missing',
) => ({ municipalityId, party, status }) as never;
const drafted = {
  status: 'drafted',
  lead: stavanger,
  municipalities: [stavanger, voss],
  endorsements: [line(stavanger, 'elected', 'given'), line(voss, 'elected', 'missing')],
  given: 1,
  needed: 2,
  decisions: [],
  complaints: [],
} as const;
const presented = { ...drafted, status: 'presented' } as const;
const submitted = { ...presented, status: 'submitted', given: 2 } as const;
const admitted = {
  ...submitted,
  status: 'admitted',
  decisions: [{ decisionId: 'one' } as never],
} as const;

const acts = (one: Parameters<typeof openActs>[0], organisation: string, ...roles: string[]) =>
  openActs(one, standingOf(drafted, { organisation, roles }));

describe('what can be done with a case', () => {
  it('is writing, by the contact of any of its municipalities', () => {
    expect(acts(drafted, stavanger, 'contact')).toEqual(['write']);
    expect(acts(drafted, voss, 'contact')).toEqual(['write']);
    expect(acts(drafted, 'another', 'contact')).toEqual([]);
  });

  it('is standing behind it, by the party that does not yet', () => {
    expect(acts(presented, voss, 'elected')).toEqual(['standBehind']);
    expect(acts(presented, stavanger, 'elected')).toEqual([]);
    expect(acts(drafted, voss, 'elected')).toEqual([]);
  });

  it('is sending it, by the lead, once nobody is missing', () => {
    const whole = { ...presented, given: 2 };
    expect(acts(whole, stavanger, 'contact')).toContain('submit');
    expect(acts(whole, voss, 'contact')).not.toContain('submit');
    expect(acts(presented, stavanger, 'contact')).not.toContain('submit');
  });

  it('is assessing and sending back, by a case worker, once it is sent', () => {
    expect(acts(submitted, 'ministry', 'case-worker')).toEqual([
      'assess',
      'return',
      'remark',
      'declareConflict',
    ]);
    expect(acts(presented, 'ministry', 'case-worker')).toEqual(['declareConflict']);
  });

  it('is complaining once of one decision', () => {
    expect(acts(admitted, voss, 'contact')).toEqual(['complain']);
    const complaints = [{ municipalityId: voss, decisionId: 'one', status: 'received' } as never];
    expect(acts({ ...admitted, complaints }, voss, 'contact')).toEqual([]);
    expect(acts({ ...admitted, complaints }, 'ministry', 'decider')).toContain('uphold');
  });

  it('is withdrawing, by the lead, and having a say in it, by each party', () => {
    expect(acts(submitted, stavanger, 'contact')).toEqual(['withdraw']);
    expect(acts(submitted, voss, 'employees')).toEqual(['speakOnWithdrawal']);
  });

  it('is nothing once it is withdrawn', () =>
    expect(acts({ ...submitted, status: 'withdrawn' }, stavanger, 'contact')).toEqual([]));
});

describe('reminding a party', () => {
  const today = '2012-09-13';
  const missing = { municipalityId: voss, status: 'missing', remindedAt: null } as const;
  const may = (organisation: string, role: string, of: object = {}, one: object = presented) =>
    mayRemind(
      { ...presented, ...one },
      standingOf(drafted, { organisation, roles: [role] }),
      { ...missing, ...of },
      today,
    );

  it('is for the contact of its municipality, for that of the lead, and for a case worker', () => {
    expect(may(voss, 'contact')).toBe(true);
    expect(may(stavanger, 'contact')).toBe(true);
    expect(may('ministry', 'case-worker')).toBe(true);
    expect(may(voss, 'contact', { municipalityId: stavanger })).toBe(false);
    expect(may(voss, 'elected')).toBe(false);
  });

  it('is for a party that is missing, while the text is before it', () => {
    expect(may(voss, 'contact', { status: 'lapsed' })).toBe(true);
    expect(may(voss, 'contact', { status: 'given' })).toBe(false);
    expect(may(voss, 'contact', {}, submitted)).toBe(false);
  });

  it('is done once a day, by the clocks of Norway', () => {
    expect(may(voss, 'contact', { remindedAt: '2012-09-12T21:59:59.999Z' })).toBe(true);
    expect(may(voss, 'contact', { remindedAt: '2012-09-12T22:00:00.000Z' })).toBe(false);
  });
});

describe('the next deadline', () => {
  const deadline = '2012-09-30T21:59:59.999Z';
  const returned = { reason: '', at: deadline, resubmitBy: '2012-10-15T21:59:59.999Z' };

  it('is the call’s, until the application was sent back', () => {
    expect(nextDeadlineOf({ status: 'drafted', deadline, returned: null })).toBe(deadline);
    expect(nextDeadlineOf({ status: 'presented', deadline, returned })).toBe(returned.resubmitBy);
  });

  it('is none once it is sent', () =>
    expect(nextDeadlineOf({ status: 'submitted', deadline, returned })).toBeNull());
});
