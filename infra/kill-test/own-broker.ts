import { join } from 'node:path';
import { startKafka, type Broker } from '../kafka/index.ts';
import { ended, signal } from '../processes.ts';
import { stablePort } from './stable-port.ts';

/** A broker that may be stopped and killed, as nobody else speaks to it. */
export class OwnBroker {
  private readonly directory: string;
  private readonly port: number;
  private broker: Broker;

  private constructor(directory: string, port: number, broker: Broker) {
    this.directory = directory;
    this.port = port;
    this.broker = broker;
  }

  static async start(home: string): Promise<OwnBroker> {
    const [directory, port] = [join(home, 'kafka'), await stablePort()];
    return new OwnBroker(directory, port, await startKafka({ directory, port }));
  }

  get address(): string {
    return this.broker.brokers;
  }

  /** Connections stay, and nothing is answered. */
  freeze(): void {
    signal(this.broker.pid, 'SIGSTOP');
  }

  thaw(): void {
    signal(this.broker.pid, 'SIGCONT');
  }

  async kill(): Promise<void> {
    signal(this.broker.pid, 'SIGKILL');
    await ended(this.broker.pid, 5_000);
  }

  async startAgain(): Promise<void> {
    const { directory, port } = this;
    this.broker = await startKafka({ directory, port });
  }

  stop(): Promise<void> {
    return this.broker.stop();
  }
}
