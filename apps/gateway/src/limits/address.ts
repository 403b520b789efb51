import { ConfigError } from '@samanom/service';
import type { FastifyRequest } from 'fastify';
import { BlockList, isIP } from 'node:net';

/** TRUSTED_PROXIES: the addresses of those who say truly for whom they ask, as `10.0.0.0/8, 127.0.0.1`. */
export const trustedProxiesOf = (env: Readonly<NodeJS.ProcessEnv>): BlockList => {
  const trusted = new BlockList();
  for (const text of (env['TRUSTED_PROXIES'] ?? '').split(/[\s,]+/).filter(Boolean)) {
    const [address = '', bits] = text.split('/');
    const family = isIP(address);
    const most = family === 4 ? 32 : 128;
    const prefix = Number(bits ?? most);
    if (family === 0 || !Number.isInteger(prefix) || prefix < 1 || prefix > most)
      throw new ConfigError('TRUSTED_PROXIES', `must be addresses or networks, not "${text}"`);
    trusted.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6');
  }
  return trusted;
};

const isTrusted = (trusted: BlockList, address: string): boolean =>
  isIP(address) !== 0 && trusted.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');

/** From where a request comes: the last of those named that is no proxy of ours. Nobody else is believed. */
export const addressOf = ({ ip, headers }: FastifyRequest, trusted: BlockList): string => {
  const named = headers['x-forwarded-for'];
  const hops = (typeof named === 'string' ? named.split(',') : []).map((one) => one.trim());
  let from = ip;
  while (isTrusted(trusted, from) && hops.length > 0) {
    const before = hops.pop() ?? '';
    if (isIP(before) === 0) return from;
    from = before;
  }
  return from;
};
