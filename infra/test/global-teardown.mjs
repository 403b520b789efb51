export default async function globalTeardown() {
  await globalThis.samanomSystem?.stop();
  await globalThis.samanomKafka?.stop();
  await globalThis.samanomS3?.stop();
  await globalThis.samanomPostgres.stop();
}
