/** Jest's own loader would compile a .ts file to CommonJS; Node itself imports it as it is. */
export default async function globalSetup() {
  const { findPostgres } = await import('./find-postgres.ts');
  globalThis.samanomPostgres = await findPostgres();
  process.env.TEST_DATABASE_URL = globalThis.samanomPostgres.url;
}
