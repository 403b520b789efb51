import { describe, expect, it } from '@jest/globals';
import { rolesIn, signedInBy, type ClaimShape } from './claims.ts';

const plain: ClaimShape = {
  organisation: 'organisation',
  groups: 'groups',
  roles: new Map(),
  givesAll: false,
};
const named = (...pairs: [string, string][]) => ({ ...plain, roles: new Map(pairs) });

describe('the claims of a plain issuer', () => {
  it('give roles by groups that are called so, and nothing by any other', () => {
    const claims = { organisation: 'ministry', groups: ['case-worker', 'Domain Users', 7] };
    expect(rolesIn(claims, plain)).toEqual([
      { organisation: 'ministry', name: null, roles: ['case-worker'] },
    ]);
    for (const nothing of [
      {},
      { organisation: 'ministry' },
      { organisation: 'ministry', groups: ['__proto__', 'constructor'] },
      { organisation: '', groups: ['case-worker'] },
      { organisation: 'ministry', groups: 'case-worker' },
    ])
      expect(rolesIn(nothing, plain)).toEqual([]);
  });

  it('give roles by the issuer’s own names of groups, and then by no other', () => {
    const shape = named(['G-KRD-Saksbehandlar', 'case-worker']);
    const claims = { organisation: '972417858', groups: ['G-KRD-Saksbehandlar', 'analyst'] };
    expect(rolesIn(claims, shape)).toEqual([
      { organisation: '972417858', name: null, roles: ['case-worker'] },
    ]);
  });

  it('never make a decider: that takes two', () => {
    const claims = { organisation: 'ministry', groups: ['decider', 'Avgjerd'] };
    expect(rolesIn(claims, plain)).toEqual([]);
    expect(rolesIn(claims, named(['Avgjerd', 'decider']))).toEqual([]);
    expect(rolesIn(claims, { ...plain, givesAll: true })).toMatchObject([{ roles: ['decider'] }]);
  });
});

describe('the claims of Ansattporten', () => {
  const resource = 'urn:altinn:resource:samanom-administrator';
  const shape = {
    ...named([resource, 'administrator']),
    organisation: 'authorization_details',
  };
  const party = (id: string) => ({
    resource,
    name: 'STAVANGER KOMMUNE',
    unit_type: 'KOMM',
    orgno: { authority: 'iso6523-actorid-upis', ID: id },
  });
  const details = (more: object) => ({
    authorization_details: [{ type: 'ansattporten:altinn:resource', resource, ...more }],
  });
  const administrator = [{ organisation: '0192:964965226', name: null, roles: ['administrator'] }];

  it('name the organisation by its number, and the role by what was delegated', () => {
    const claims = details({ authorized_parties: [party('0192:964965226')] });
    expect(rolesIn(claims, shape)).toEqual(administrator);
  });

  it('are read in their older shape as well', () => {
    const reportees = [{ Authority: 'iso6523-actorid-upis', ID: '0192:964965226', Name: 'x' }];
    expect(rolesIn(details({ reportees }), shape)).toEqual(administrator);
  });

  it('give nothing for another resource, or where nothing is mapped', () => {
    const claims = details({ authorized_parties: [party('0192:964965226')] });
    expect(rolesIn(claims, { ...shape, roles: new Map([['urn:other', 'administrator']]) })).toEqual(
      [],
    );
    expect(rolesIn(claims, { ...shape, roles: new Map() })).toEqual([]);
    expect(rolesIn({ authorization_details: [null, 7, {}] }, shape)).toEqual([]);
  });
});

describe('who somebody is', () => {
  it('is said by the issuer and its subject; a person’s id never comes from a real issuer', () => {
    const claims = { iss: 'https://ansattporten.no', sub: 'S', name: 'Kari', locale: 'nn-NO' };
    expect(signedInBy(claims, false)).toEqual({
      issuer: 'https://ansattporten.no',
      subject: 'S',
      name: 'Kari',
      email: null,
      emailVerified: false,
      language: 'nn',
    });
  });
});
