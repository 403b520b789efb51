/** Errors of the connection, not of the statement: the database can't be reached, or has cut the line. */
const NODE_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** Class 08: connection; 57P0x: shutting down, starting up; 53300: no connection left. */
const SQL_STATES = /^(08...|57P0[123]|53300)$/;
const PG_MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;
/** How TypeORM says that a connection was cut in the middle of a transaction: it has given the connection back by itself. */
const TYPEORM_NAMES = new Set([
  'QueryRunnerAlreadyReleasedError',
  'QueryRunnerProviderAlreadyReleasedError',
]);

export const isDatabaseAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    NODE_CODES.has(code) ||
    SQL_STATES.test(code) ||
    PG_MESSAGES.test(error.message) ||
    TYPEORM_NAMES.has(error.constructor.name)
  );
};
