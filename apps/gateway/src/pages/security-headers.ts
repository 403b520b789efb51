import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { GatewayConfig } from '../gateway-config.ts';

const YEAR_S = 365 * 24 * 60 * 60;

/** No script, style or frame but our own files; nothing inline. Over TLS browsers are told to stay there. */
export const securityHeaders = ({
  publicUrl,
}: Pick<GatewayConfig, 'publicUrl'>): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      frameSrc: ["'self'", 'blob:'],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: publicUrl.startsWith('https:') && {
    maxAge: YEAR_S,
    includeSubDomains: false,
  },
  referrerPolicy: { policy: 'same-origin' },
});
