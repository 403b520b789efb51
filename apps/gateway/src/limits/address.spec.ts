import { describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { addressOf, trustedProxiesOf } from './address.ts';

const trusted = trustedProxiesOf({ TRUSTED_PROXIES: '10.0.0.0/8, 127.0.0.1 fd00::/8' });
const asked = (ip: string, forwarded?: string) =>
  addressOf(
    { ip, headers: { 'x-forwarded-for': forwarded } } as unknown as FastifyRequest,
    trusted,
  );

describe('where a request comes from', () => {
  it('is what a proxy of ours says, and what nobody else says', () => {
    expect(asked('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
    expect(asked('10.1.2.3', '198.51.100.1')).toBe('198.51.100.1');
    expect(asked('fd00::1', '198.51.100.1')).toBe('198.51.100.1');
    expect(asked('127.0.0.1')).toBe('127.0.0.1');
  });

  it('is the last one before our proxies, whatever a caller has put before', () => {
    expect(asked('127.0.0.1', '1.1.1.1, 198.51.100.1, 10.9.9.9')).toBe('198.51.100.1');
    expect(asked('127.0.0.1', '1.1.1.1, nonsense')).toBe('127.0.0.1');
  });

  it.each(['10.0.0.0/33', 'everybody', '10.0.0.0/0', 'fd00::/129'])(
    'is not left to %s',
    (proxies) => {
      expect(() => trustedProxiesOf({ TRUSTED_PROXIES: proxies })).toThrow('TRUSTED_PROXIES');
    },
  );
});
