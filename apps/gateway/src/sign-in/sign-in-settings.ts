import { isRole } from '@samanom/contracts/gateway';
import { ConfigError } from '@samanom/service';
import { pairsOf } from '../pairs.ts';
import type { ClaimShape } from './claims.ts';

/** With whom people sign in (OpenID Connect), and how to read what it says of them. */
export interface SignInSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** None: a public client, by PKCE alone. */
  readonly clientSecret: string | undefined;
  readonly scope: string;
  readonly claims: ClaimShape;
  /** The issuer of demo persons, on this machine and without TLS: in embedded mode only. */
  readonly isDevelopment: boolean;
}

type Environment = Readonly<NodeJS.ProcessEnv>;

/** None while the environment names no issuer. */
export const signInOf = (
  env: Environment,
  mode: 'embedded' | 'production',
): SignInSettings | undefined => {
  const issuer = env['OIDC_ISSUER'];
  if (!issuer) return undefined;
  const isDevelopment = mode === 'embedded' && /^http:\/\/localhost(:|\/|$)/.test(issuer);
  if (!URL.canParse(issuer) || !(isDevelopment || issuer.startsWith('https://')))
    throw new ConfigError(
      'OIDC_ISSUER',
      'must be an https address (the development issuer works in embedded mode only)',
    );
  const clientId = env['OIDC_CLIENT_ID'];
  if (!clientId) throw new ConfigError('OIDC_CLIENT_ID', 'is missing');
  return {
    issuer,
    clientId,
    clientSecret: env['OIDC_CLIENT_SECRET'] || undefined,
    scope: env['OIDC_SCOPE'] || 'openid profile email',
    claims: {
      organisation: env['OIDC_ORGANISATION_CLAIM'] || 'organisation',
      groups: env['OIDC_GROUPS_CLAIM'] || 'groups',
      roles: pairsOf(env, 'OIDC_ROLES', (_, role) =>
        isRole(role) && role !== 'decider' ? undefined : 'gives no role that an issuer may give',
      ),
      givesAll: isDevelopment,
    },
    isDevelopment,
  };
};
