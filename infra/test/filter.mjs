/** Starts what the spec files to be run need, a broker or an S3-compatible server; those that lack it are left out. */
async function filter(paths) {
  const left = new Set([...(await withoutBroker(paths)), ...(await withoutS3(paths))]);
  return { filtered: paths.filter((path) => !left.has(path)) };
}

async function withoutBroker(paths) {
  const { needsBroker, leaveOut, none } = await import('./kafka-specs.ts');
  const { findKafka } = await import('./find-kafka.ts');
  const needing = paths.filter(needsBroker);
  if (needing.length === 0) return [];

  const given = process.env.TEST_KAFKA_BROKERS;
  if (!given) {
    globalThis.samanomKafka = await findKafka();
    if (!globalThis.samanomKafka) leaveOut(needing);
    process.env.TEST_KAFKA_BROKERS = globalThis.samanomKafka?.brokers ?? none;
  }
  return process.env.TEST_KAFKA_BROKERS === none ? needing : [];
}

async function withoutS3(paths) {
  const { findS3, needsS3, noS3 } = await import('./find-s3.ts');
  const { leaveOut } = await import('./kafka-specs.ts');
  const needing = paths.filter(needsS3);
  if (needing.length === 0) return [];

  globalThis.samanomS3 ??= await findS3();
  if (!globalThis.samanomS3) {
    leaveOut(needing, noS3);
    return needing;
  }
  process.env.TEST_S3_ENDPOINT = globalThis.samanomS3.endpoint;
  return [];
}

// Jest fetches it by require().
export { filter as 'module.exports' };
