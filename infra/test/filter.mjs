/** Starts a broker for the spec files that need one, if any of those to be run does; without one leaves them out. */
async function filter(paths) {
  const { needsBroker, leaveOut, none } = await import('./kafka-specs.ts');
  const { findKafka } = await import('./find-kafka.ts');
  const needing = paths.filter(needsBroker);
  if (needing.length === 0) return { filtered: paths };

  const given = process.env.TEST_KAFKA_BROKERS;
  if (!given) {
    globalThis.samanomKafka = await findKafka();
    if (!globalThis.samanomKafka) leaveOut(needing);
    process.env.TEST_KAFKA_BROKERS = globalThis.samanomKafka?.brokers ?? none;
  }
  const left = process.env.TEST_KAFKA_BROKERS === none;
  return { filtered: left ? paths.filter((path) => !needsBroker(path)) : paths };
}

// Jest fetches it by require().
export { filter as 'module.exports' };
