import rateLimit from '@fastify/rate-limit';
import { TooOften, hashOf } from '@samanom/service';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../gateway-config.ts';
import { isWrite } from '../session/forgery.ts';
import { sessionCookie } from '../session/cookies.ts';
import { addressOf } from './address.ts';

const MINUTE_MS = 60_000;
/** Many people may share an address: so many times one person's writes may come from it. */
const PEOPLE_AT_AN_ADDRESS = 10;

interface Limit {
  readonly name: string;
  readonly max: number;
  readonly concerns: (request: FastifyRequest) => boolean;
  readonly keyOf: (request: FastifyRequest) => string;
}

export const isSignIn = ({ originalUrl }: FastifyRequest): boolean =>
  /^\/sign-in(\/callback)?(\?|$)/.test(originalUrl);

/** Whoever it may be: a session or a token, of which only the hash is kept. */
const callerOf = (request: FastifyRequest, address: string): string => {
  const shown = request.headers.authorization ?? sessionCookie.read(request);
  return shown === undefined ? address : hashOf(shown);
};

const limitsOf = ({
  trustedProxies,
  signInsPerMinute,
  writesPerMinute,
}: GatewayConfig): readonly Limit[] => {
  const address = (request: FastifyRequest) => addressOf(request, trustedProxies);
  return [
    { name: 'sign-in', max: signInsPerMinute, concerns: isSignIn, keyOf: address },
    {
      name: 'write',
      max: writesPerMinute,
      concerns: isWrite,
      keyOf: (request) => callerOf(request, address(request)),
    },
    {
      name: 'write-from',
      max: writesPerMinute * PEOPLE_AT_AN_ADDRESS,
      concerns: isWrite,
      keyOf: address,
    },
  ];
};

type Refuse = (request: FastifyRequest, reply: FastifyReply, failure: unknown) => FastifyReply;

/** How often one may sign in and write, for each person and each address; each gateway counts for itself. */
export const limitRates = async (
  server: FastifyInstance,
  config: GatewayConfig,
  refuse: Refuse,
): Promise<void> => {
  await server.register(rateLimit, { global: false });
  const limits = limitsOf(config).map(({ name, max, concerns, keyOf }) => ({
    concerns,
    count: server.createRateLimit({
      max,
      timeWindow: MINUTE_MS,
      keyGenerator: (request) => `${name} ${keyOf(request)}`,
    }),
  }));
  server.addHook('onRequest', async (request, reply) => {
    for (const { concerns, count } of limits) {
      if (!concerns(request)) continue;
      const counted = await count(request);
      if (!counted.isAllowed && counted.isExceeded)
        return refuse(request, reply, new TooOften(counted.ttlInSeconds));
    }
  });
};
