/** Who signs the demo persons' tokens. No service outside embedded mode accepts it. */
export const DEVELOPMENT_ISSUER = 'urn:samanom:development';

/** Whom every token is for. */
export const AUDIENCE = 'samanom';
