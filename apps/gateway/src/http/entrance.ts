import { decodeJwt, type JWTPayload } from 'jose';
import { frontDoor } from '../passing-on/front-door.ts';
import { Browser } from './browser.ts';
import { FrontDoor } from './front-door.ts';
import { Issuer, type Account } from './issuer.ts';
import { freePort } from './servers.ts';
import { ServiceBehind } from './service-behind.ts';

/** The whole entrance as the world meets it: an issuer, the gateway on a port, and a service behind it. */
export class Entrance {
  private constructor(
    readonly url: string,
    readonly door: FrontDoor,
    readonly issuer: Issuer,
    readonly intake: ServiceBehind,
  ) {}

  static async open(env: Readonly<Record<string, string>> = {}): Promise<Entrance> {
    const [port, issuerPort] = [await freePort(), await freePort()];
    const url = `http://localhost:${port}`;
    const issuer = await Issuer.open(issuerPort, url);
    const intake = await ServiceBehind.open();
    const door = await FrontDoor.open(
      {
        PORT: String(port),
        PUBLIC_URL: url,
        IDENTITY_ISSUER: 'urn:samanom:gateway',
        IDENTITY_JWKS: `http://127.0.0.1:${port}/.well-known/jwks.json`,
        OIDC_ISSUER: issuer.url,
        OIDC_CLIENT_ID: 'samanom',
        UPSTREAM_INTAKE: intake.url,
        // No pages, whether or not somebody has built them: what is not a way to a service is nothing.
        PAGES_DIR: '/nowhere',
        ...env,
      },
      frontDoor,
    );
    return new Entrance(url, door, issuer, intake);
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  get clock() {
    return this.door.service.clock;
  }

  /** So much later than now. */
  later(minutes: number): void {
    this.clock.at = new Date(Date.now() + minutes * 60_000).toISOString();
  }

  browser(): Browser {
    return new Browser(this.url);
  }

  async signedIn(account: Account, browser = this.browser()): Promise<Browser> {
    this.issuer.account = account;
    await browser.go('/sign-in');
    return browser;
  }

  /** The identity with which a request reached the service. */
  identity(): JWTPayload | undefined {
    const { authorization } = this.intake.last.headers;
    return authorization === undefined
      ? undefined
      : decodeJwt(authorization.slice('Bearer '.length));
  }

  async close(): Promise<void> {
    await this.door.close();
    await this.intake.close();
    await this.issuer.close();
  }
}
