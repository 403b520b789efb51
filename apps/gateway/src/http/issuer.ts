import { exportJWK, generateKeyPair } from 'jose';
import { randomBytes } from 'node:crypto';
import Provider from 'oidc-provider';
import { memory } from './issuer-memory.ts';
import { listen, type Listening } from './servers.ts';

export interface Account {
  readonly sub: string;
  readonly [claim: string]: unknown;
}

const CLAIMS = [
  'sub',
  'name',
  'email',
  'email_verified',
  'locale',
  'organisation',
  'groups',
  'authorization_details',
];

const HOUR_S = 3600;

/** A real OpenID Connect issuer. Whoever sits at the keyboard is signed in when it has to ask. */
export class Issuer {
  /** Who sits there. */
  account: Account = { sub: 'nobody' };
  /** When they showed who they are, if that was not just now. */
  signedInAtS: number | undefined;
  /** What each sign-in was asked for with. */
  readonly asked: URLSearchParams[] = [];
  /** How often somebody had to show who they are. */
  shown = 0;
  private readonly accounts = new Map<string, Account>();
  private listening: Listening | undefined;

  readonly url: string;

  private constructor(port: number) {
    this.url = `http://localhost:${port}`;
  }

  static async open(port: number, gateway: string): Promise<Issuer> {
    const issuer = new Issuer(port);
    const provider = await issuer.provider(gateway);
    const answer = provider.callback();
    issuer.listening = await listen((request, response) => {
      const url = new URL(request.url ?? '/', issuer.url);
      if (url.pathname === '/auth') issuer.asked.push(url.searchParams);
      if (!url.pathname.startsWith('/interaction/')) return void answer(request, response);
      issuer.shown++;
      const { account, signedInAtS } = issuer;
      issuer.accounts.set(account.sub, account);
      const login = { accountId: account.sub, ...(signedInAtS && { ts: signedInAtS }) };
      return void provider.interactionFinished(request, response, { login });
    }, port);
    return issuer;
  }

  close(): Promise<void> {
    return this.listening?.stop() ?? Promise.resolve();
  }

  private async provider(gateway: string): Promise<Provider> {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    const key = { ...(await exportJWK(privateKey)), alg: 'EdDSA', use: 'sig', kid: 'spec' };
    const provider: Provider = new Provider(this.url, {
      adapter: memory(),
      clients: [
        {
          client_id: 'samanom',
          token_endpoint_auth_method: 'none',
          redirect_uris: [`${gateway}/sign-in/callback`],
          post_logout_redirect_uris: [`${gateway}/`],
          id_token_signed_response_alg: 'EdDSA',
        },
      ],
      jwks: { keys: [key] },
      cookies: { keys: [randomBytes(32).toString('hex')] },
      claims: { openid: CLAIMS },
      scopes: ['openid', 'profile', 'email'],
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false } },
      findAccount: (_, accountId) => {
        const account = this.accounts.get(accountId);
        return account && { accountId, claims: () => account };
      },
      ttl: {
        Session: HOUR_S,
        Grant: HOUR_S,
        Interaction: HOUR_S,
        IdToken: HOUR_S,
        AccessToken: HOUR_S,
      },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      loadExistingGrant: async ({ oidc: { client, session } }) => {
        if (!client || !session?.accountId) return undefined;
        const { accountId } = session;
        const grant = new provider.Grant({ clientId: client.clientId, accountId });
        grant.addOIDCScope('openid profile email');
        await grant.save();
        return grant;
      },
    });
    return provider;
  }
}
