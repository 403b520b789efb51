/** Finds what spec files need that not every machine has, if any of those to be run do; without it leaves them out. */
async function filter(paths) {
  return { filtered: await withSystem(await withPdfCheck(await withS3(await withBroker(paths)))) };
}

async function withBroker(paths) {
  const { needsBroker, leaveOut, none } = await import('./special-specs.ts');
  const { findKafka } = await import('./find-kafka.ts');
  const needing = paths.filter(needsBroker);
  if (needing.length === 0) return paths;

  const given = process.env.TEST_KAFKA_BROKERS;
  if (!given) {
    globalThis.samanomKafka = await findKafka();
    if (!globalThis.samanomKafka) leaveOut(needing);
    process.env.TEST_KAFKA_BROKERS = globalThis.samanomKafka?.brokers ?? none;
  }
  const left = process.env.TEST_KAFKA_BROKERS === none;
  return left ? paths.filter((path) => !needsBroker(path)) : paths;
}

async function withS3(paths) {
  const { findS3, needsS3, noS3 } = await import('./find-s3.ts');
  const { leaveOut } = await import('./special-specs.ts');
  const needing = paths.filter(needsS3);
  if (needing.length === 0) return paths;

  globalThis.samanomS3 ??= await findS3();
  if (globalThis.samanomS3) {
    process.env.TEST_S3_ENDPOINT = globalThis.samanomS3.endpoint;
    return paths;
  }
  leaveOut(needing, noS3);
  return paths.filter((path) => !needsS3(path));
}

async function withPdfCheck(paths) {
  const { leaveOut, needsPdfCheck, noPdfCheck } = await import('./special-specs.ts');
  const { findVeraPdf } = await import('../verapdf/index.ts');
  const needing = paths.filter(needsPdfCheck);
  if (needing.length === 0) return paths;

  process.env.TEST_VERAPDF ||= (await findVeraPdf()) ?? '';
  if (process.env.TEST_VERAPDF) return paths;
  leaveOut(needing, noPdfCheck);
  return paths.filter((path) => !needsPdfCheck(path));
}

/** One system for all of them: nobody's test minds that others are there, as no one at work does. */
async function withSystem(paths) {
  const { leaveOut, needsBrowser } = await import('./special-specs.ts');
  const { whyNoChromium } = await import('../browser/launch.ts');
  const { findSystem } = await import('./find-system.ts');
  const needing = paths.filter(needsBrowser);
  if (needing.length === 0) return paths;

  const why = await whyNoChromium();
  if (why) {
    leaveOut(needing, why);
    return paths.filter((path) => !needsBrowser(path));
  }
  globalThis.samanomSystem ??= await findSystem();
  process.env.TEST_SYSTEM_URL = globalThis.samanomSystem.url;
  process.env.TEST_SYSTEM_DATA = globalThis.samanomSystem.data;
  return paths;
}

// Jest fetches it by require().
export { filter as 'module.exports' };
