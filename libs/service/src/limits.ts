/** The largest body taken: a five-page application is some 20 kB. */
export const BODY_LIMIT_BYTES = 1_048_576;

/** A part of a path, as it is encoded: the name of a file may be all of it. */
export const PARAM_LIMIT = 2_000;
