export default async function globalTeardown() {
  await globalThis.samanomPostgres.stop();
}
