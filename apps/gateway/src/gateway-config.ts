import { ConfigError, type ServiceConfig } from '@samanom/service';
import type { BlockList } from 'node:net';
import { join } from 'node:path';
import { systemsOf, type SystemSettings } from './bearer/system-settings.ts';
import { trustedProxiesOf } from './limits/address.ts';
import { organisationNumbersOf } from './organisations/organisation-settings.ts';
import { signInOf, type SignInSettings } from './sign-in/sign-in-settings.ts';

const MINUTE_MS = 60_000;

/** What only the gateway is told by its environment. docs/operations.md lists every variable. */
export class GatewayConfig {
  /** Where browsers find it: the origin of every page. */
  readonly publicUrl: string;
  /** Where the services behind it answer, by name. */
  readonly upstreams: ReadonlyMap<string, string>;
  readonly upstreamTimeoutMs: number;
  /** None: nobody can sign in here. */
  readonly signIn: SignInSettings | undefined;
  /** The development issuer's keys: a file, in embedded mode only. */
  readonly developmentJwks: string | undefined;
  /** None: no system comes in by a token. */
  readonly systems: SystemSettings | undefined;
  /** What organisation numbers stand for: municipalities by their numbers, and central organisations. */
  readonly organisationNumbers: ReadonlyMap<string, string>;
  /** Who says truly for whom it asks. */
  readonly trustedProxies: BlockList;
  readonly signInsPerMinute: number;
  readonly writesPerMinute: number;
  readonly idleMs: number;
  readonly sessionMs: number;
  /** The built back office. */
  readonly pages: string;

  constructor({ environment: env, mode, port }: ServiceConfig) {
    this.publicUrl = publicUrlOf(env['PUBLIC_URL'] || `http://localhost:${port}`);
    this.upstreams = upstreamsOf(env);
    this.upstreamTimeoutMs = 1000 * numberOf(env, 'UPSTREAM_TIMEOUT_SECONDS', 60, 1, 600);
    this.signIn = signInOf(env, mode);
    this.developmentJwks = env['DEVELOPMENT_JWKS'] || undefined;
    this.systems = systemsOf(env, this.publicUrl);
    this.organisationNumbers = organisationNumbersOf(env);
    this.trustedProxies = trustedProxiesOf(env);
    this.signInsPerMinute = numberOf(env, 'SIGN_INS_PER_MINUTE', 60, 1, 1_000_000);
    this.writesPerMinute = numberOf(env, 'WRITES_PER_MINUTE', 600, 1, 1_000_000);
    this.idleMs = MINUTE_MS * numberOf(env, 'SESSION_IDLE_MINUTES', 30, 1, 1440);
    this.sessionMs = MINUTE_MS * numberOf(env, 'SESSION_MINUTES', 600, 1, 1440);
    this.pages = env['PAGES_DIR'] || join(import.meta.dirname, '../../back-office/dist');
    if (this.developmentJwks && mode !== 'embedded')
      throw new ConfigError(
        'DEVELOPMENT_JWKS',
        'the development issuer works in embedded mode only',
      );
  }
}

/** A browser keeps a cookie that is `Secure` only if it came by TLS, or from its own machine. */
const isTrusted = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');

const publicUrlOf = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && isTrusted(url) && url.href === `${url.origin}/`) return url.origin;
  throw new ConfigError(
    'PUBLIC_URL',
    `must be https://<host>, or http://localhost:<port>, not "${text}"`,
  );
};

const UPSTREAM = 'UPSTREAM_';

/** UPSTREAM_INTAKE is where intake answers. */
const upstreamsOf = (env: Readonly<NodeJS.ProcessEnv>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(env).flatMap(([name, address]) => {
      if (!name.startsWith(UPSTREAM) || name === 'UPSTREAM_TIMEOUT_SECONDS' || !address) return [];
      const url = URL.canParse(address) ? new URL(address) : undefined;
      if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`)
        throw new ConfigError(name, 'must be http://<host>:<port>');
      return [[name.slice(UPSTREAM.length).toLowerCase().replaceAll('_', '-'), url.origin]];
    }),
  );

const numberOf = (
  env: Readonly<NodeJS.ProcessEnv>,
  variable: string,
  otherwise: number,
  least: number,
  most: number,
): number => {
  const text = env[variable];
  if (!text) return otherwise;
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new ConfigError(variable, `must be a whole number, ${least} to ${most}, not "${text}"`);
};
