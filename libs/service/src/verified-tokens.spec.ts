import { expect, it } from '@jest/globals';
import { VerifiedTokens } from './verified-tokens.ts';

it('remembers the thousand tokens that were asked for last', () => {
  const verified = new VerifiedTokens<{ name: string }>();
  const inAMinute = Date.now() + 60_000;
  for (let n = 0; n < 1000; n++) verified.remember(`token ${n}`, { name: `${n}` }, inAMinute);
  expect(verified.personBehind('token 0')).toEqual({ name: '0' });
  for (let n = 1000; n < 1010; n++) verified.remember(`token ${n}`, { name: `${n}` }, inAMinute);
  expect(verified.size).toBe(1000);
  expect(verified.personBehind('token 0')).toEqual({ name: '0' });
  expect(verified.personBehind('token 1')).toBeUndefined();
  expect(verified.personBehind('token 1009')).toEqual({ name: '1009' });
});

it('forgets a token that has run out', () => {
  const verified = new VerifiedTokens<{ name: string }>();
  verified.remember('token', { name: 'anna' }, Date.now());
  expect(verified.personBehind('token')).toBeUndefined();
  expect(verified.size).toBe(0);
});
