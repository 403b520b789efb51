import { Problem } from '../infra/problem.ts';
import { findKafka, type TestKafka } from '../infra/test/find-kafka.ts';
import { none } from '../infra/test/special-specs.ts';

/** The broker that the tests would find, from the first row that asks for it to the end of the run. */
export class Kafka {
  private readonly stopping = new AbortController();
  private found: Promise<TestKafka | undefined> | undefined;

  /** Its address; none where there is none, or none is wanted. */
  async brokers(): Promise<string | undefined> {
    if (this.stopping.signal.aborted) throw new Problem('the bench is being stopped');
    this.found ??= findKafka(this.stopping.signal);
    return (await this.found)?.brokers;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    const kafka = await this.found?.catch(() => undefined);
    await kafka?.stop();
  }
}

export const NO_BROKER = `What goes over Kafka is left out: no broker (needs Docker, or JDK 17 and Maven, or an address in TEST_KAFKA_BROKERS; "${none}" leaves it out).`;
