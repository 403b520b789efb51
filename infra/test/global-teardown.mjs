export default async function globalTeardown() {
  await globalThis.samanomKafka?.stop();
  await globalThis.samanomPostgres.stop();
}
