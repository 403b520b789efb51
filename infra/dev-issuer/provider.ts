import { randomBytes } from 'node:crypto';
import type { JWK } from 'jose';
import Provider, { type KoaContextWithOIDC } from 'oidc-provider';
import type { Identity } from './issuer.ts';
import { Memory } from './memory.ts';
import { names } from './names.ts';

interface Settings {
  readonly issuer: string;
  readonly gateway: string;
  readonly key: JWK;
  readonly accountOf: (sub: string) => DemoAccount | undefined;
}

/** A demo person who has been chosen. */
export interface DemoAccount {
  readonly person: string;
  readonly identity: Identity;
}

export const clientId = 'samanom';
const HOUR_S = 3600;

/** What the issuer says of a demo person. */
const claimsOf = ({ person, identity: { sub, organisation, roles } }: DemoAccount) => {
  const [name = person] = names[person.split(':')[0] ?? ''] ?? [];
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@example.no`;
  return { sub, name, email, locale: 'nn', organisation, groups: roles };
};

/** An OpenID Connect provider that knows one client, the gateway, and asks nobody for a password. */
export const provider = ({ issuer, gateway, key, accountOf }: Settings): Provider => {
  const findAccount = (_: KoaContextWithOIDC, accountId: string) => {
    const account = accountOf(accountId);
    return account && { accountId, claims: () => claimsOf(account) };
  };
  const oidc: Provider = new Provider(issuer, {
    adapter: Memory,
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${gateway}/sign-in/callback`],
        post_logout_redirect_uris: [`${gateway}/`],
        id_token_signed_response_alg: 'EdDSA',
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    claims: {
      openid: ['sub'],
      profile: ['name', 'locale', 'organisation', 'groups'],
      email: ['email'],
    },
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        // Who is sent here has signed out at the gateway already, and is not asked a second time.
        logoutSource: (context, form) => {
          context.body = `<!doctype html><title>Logg ut</title>${form}<input type="hidden" name="logout" value="yes" form="op.logoutForm"><script>document.forms[0].submit()</script>`;
        },
      },
    },
    findAccount,
    interactions: { url: (_, { uid }) => `/person/${uid}` },
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc;
      const accountId = session?.accountId;
      if (!client || !accountId) return undefined;
      const grant = new oidc.Grant({ clientId: client.clientId, accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    ttl: {
      Session: 12 * HOUR_S,
      Grant: 12 * HOUR_S,
      Interaction: HOUR_S,
      IdToken: HOUR_S,
      AccessToken: HOUR_S,
    },
  });
  return oidc;
};
