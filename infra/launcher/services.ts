interface Service {
  /** What is added to PORT. The gateway has PORT itself. */
  readonly portOffset: number;
  /** Whose events it hears. */
  readonly hears: readonly string[];
}

const table = {
  gateway: { portOffset: 0, hears: ['intake', 'networks'] },
  intake: { portOffset: 1, hears: [] },
  networks: { portOffset: 2, hears: ['intake', 'gateway'] },
} as const satisfies Record<string, Service>;

export type ServiceName = keyof typeof table;

/** In the order in which they are told of. */
export const services = Object.keys(table) as readonly ServiceName[];

export const heardBy = (service: ServiceName): readonly ServiceName[] => table[service].hears;

export const portOf = (service: ServiceName, port: number): number =>
  port + table[service].portOffset;

export const addressOf = (service: ServiceName, port: number): string =>
  `http://127.0.0.1:${portOf(service, port)}`;

/** Behind the gateway: what it hands on to. */
export const behindGateway = services.filter((service) => service !== 'gateway');

/** Where browsers find it. They keep its cookies only under this name of the machine. */
export const publicUrl = (port: number): string => `http://localhost:${port}`;

export const issuerPort = (port: number): number => port + 90;

export const postgresPort = (port: number): number => port + 91;

export const kafkaPort = (port: number): number => port + 92;

export const brokersOf = (port: number): string => `127.0.0.1:${kafkaPort(port)}`;
