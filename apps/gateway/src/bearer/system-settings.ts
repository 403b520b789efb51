import { isRole, roles } from '@samanom/contracts/gateway';
import { ConfigError } from '@samanom/service';
import { pairsOf } from '../pairs.ts';

/** Whose tokens systems come with (client credentials, as of Maskinporten), and which roles their scopes give. */
export interface SystemSettings {
  readonly issuer: string;
  readonly jwks: string;
  /** Whom a token has to be for, so that one that was given to somebody else is worth nothing here. */
  readonly audience: string;
  readonly scopes: ReadonlyMap<string, string>;
}

/** Only this machine is reached without TLS. */
const isTrusted = (address: string): boolean => {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isHere = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere);
};

/** A system speaks for no party, and holds no role that takes two to grant. */
const wrongRole = (_: string, role: string): string | undefined =>
  isRole(role) && roles[role].at === 'central' && !roles[role].byTwo
    ? undefined
    : 'must give a role of a central organisation that one may grant alone';

/** None while the environment names no issuer. */
export const systemsOf = (
  env: Readonly<NodeJS.ProcessEnv>,
  publicUrl: string,
): SystemSettings | undefined => {
  const issuer = env['SYSTEMS_ISSUER'];
  if (!issuer) return undefined;
  const jwks = env['SYSTEMS_JWKS'] ?? '';
  if (!isTrusted(jwks)) throw new ConfigError('SYSTEMS_JWKS', 'must be an https address');
  const scopes = pairsOf(env, 'SYSTEMS_SCOPES', wrongRole);
  return { issuer, jwks, audience: env['SYSTEMS_AUDIENCE'] || publicUrl, scopes };
};
