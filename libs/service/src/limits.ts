/** The largest body taken: a five-page application is some 20 kB. */
export const BODY_LIMIT_BYTES = 1_048_576;
