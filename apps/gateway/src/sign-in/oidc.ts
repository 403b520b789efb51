import { Inject, Injectable } from '@nestjs/common';
import { IssuerAway, Unavailable } from '@samanom/service';
import * as client from 'openid-client';
import { GatewayConfig } from '../gateway-config.ts';
import type { Claims } from './claims.ts';
import type { BegunSignIn } from './sign-in.store.ts';
import type { SignInSettings } from './sign-in-settings.ts';

const TIMEOUT_S = 10;

/** What has to fit when somebody comes back from the issuer. */
interface Begun extends Omit<BegunSignIn, 'returnTo'> {
  readonly state: string;
}

/** The OpenID Connect issuer, as its client: authorization code with PKCE, state and nonce. */
@Injectable()
export class Oidc {
  private discovered: Promise<client.Configuration> | undefined;

  constructor(@Inject(GatewayConfig) private readonly config: GatewayConfig) {}

  /** Where the browser goes to sign in. */
  async begin({ state, nonce, verifier, anew }: Begun): Promise<string> {
    const challenge = await client.calculatePKCECodeChallenge(verifier);
    return client.buildAuthorizationUrl(await this.issuer(), {
      redirect_uri: this.redirectUri,
      scope: this.settings.scope,
      state,
      nonce,
      code_challenge: challenge,
      code_challenge_method: 'S256',
      // Whoever is asked how long ago it may be has to say how long ago it was.
      max_age: String(this.maxAgeS(anew)),
      ...(anew && { prompt: 'login' }),
    }).href;
  }

  /** @throws if what came back does not fit what was begun */
  async end(callback: string, { state, nonce, verifier, anew }: Begun): Promise<Claims> {
    const answered = new URL(callback, this.redirectUri);
    const tokens = await client.authorizationCodeGrant(await this.issuer(), answered, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
      maxAge: this.maxAgeS(anew),
    });
    return tokens.claims() ?? {};
  }

  /** Where the browser goes to sign out there too, if the issuer has such a place. */
  async signOutUrl(): Promise<string | null> {
    if (!this.config.signIn) return null;
    const issuer = await this.issuer().catch(() => undefined);
    if (!issuer?.serverMetadata().end_session_endpoint) return null;
    return client.buildEndSessionUrl(issuer, {
      post_logout_redirect_uri: `${this.config.publicUrl}/`,
    }).href;
  }

  get settings(): SignInSettings {
    if (!this.config.signIn) throw new Unavailable('sign-in-not-set-up');
    return this.config.signIn;
  }

  private maxAgeS(anew: boolean): number {
    return anew ? 0 : this.config.sessionMs / 1000;
  }

  private get redirectUri(): string {
    return `${this.config.publicUrl}/sign-in/callback`;
  }

  /** Asked for when it is first needed: the issuer may start later than we do. */
  private async issuer(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret, isDevelopment } = this.settings;
    this.discovered ??= client.discovery(
      new URL(issuer),
      clientId,
      undefined,
      clientSecret ? client.ClientSecretBasic(clientSecret) : client.None(),
      {
        timeout: TIMEOUT_S,
        // Marked as deprecated so that nobody takes it lightly: it is for the issuer on this machine.
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        ...(isDevelopment && { execute: [client.allowInsecureRequests] }),
      },
    );
    try {
      return await this.discovered;
    } catch (error) {
      this.discovered = undefined;
      throw new IssuerAway(error);
    }
  }
}

export const newVerifier = client.randomPKCECodeVerifier;
