import { join } from 'node:path';
import { clientId } from '../dev-issuer/provider.ts';
import type { Options } from './options.ts';
import { addressOf, behindGateway, issuerPort, publicUrl, type ServiceName } from './services.ts';

/** Whom a service believes: the gateway. Whom the gateway believes: the development issuer. */
export const identityOf = (
  service: ServiceName,
  { data, port }: Pick<Options, 'data' | 'port'>,
): NodeJS.ProcessEnv => ({
  IDENTITY_ISSUER: 'urn:samanom:gateway',
  IDENTITY_JWKS: `${addressOf('gateway', port)}/.well-known/jwks.json`,
  ...(service === 'gateway' && {
    ...Object.fromEntries(
      behindGateway.map((name) => [`UPSTREAM_${name.toUpperCase()}`, addressOf(name, port)]),
    ),
    PUBLIC_URL: publicUrl(port),
    OIDC_ISSUER: `http://localhost:${issuerPort(port)}`,
    OIDC_CLIENT_ID: clientId,
    OIDC_SCOPE: undefined,
    OIDC_CLIENT_SECRET: undefined,
    DEVELOPMENT_JWKS: join(data, 'identity/jwks.json'),
    // A few demo persons write for everybody here.
    SIGN_INS_PER_MINUTE: process.env['SIGN_INS_PER_MINUTE'] ?? '10000',
    WRITES_PER_MINUTE: process.env['WRITES_PER_MINUTE'] ?? '100000',
  }),
});
