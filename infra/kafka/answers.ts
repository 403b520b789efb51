/** Whether what listens there is the broker of this cluster, and takes clients. */
export async function answers(address: string, cluster: string): Promise<boolean> {
  // Loaded here only: who starts without Kafka need not wait for it.
  const { default: kafkajs } = await import('kafkajs');
  const admin = new kafkajs.Kafka({
    brokers: [address],
    logLevel: kafkajs.logLevel.NOTHING,
    connectionTimeout: 1_000,
    requestTimeout: 2_000,
    retry: { retries: 0 },
  }).admin();
  try {
    await admin.connect();
    const { brokers, clusterId } = await admin.describeCluster();
    return brokers.length > 0 && clusterId === cluster;
  } catch {
    return false;
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}
