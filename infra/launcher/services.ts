/** What is added to PORT. The gateway will have PORT itself. */
const portOffsets = { intake: 1 } as const;

export type ServiceName = keyof typeof portOffsets;

/** In the order in which they start. */
export const services = Object.keys(portOffsets) as readonly ServiceName[];

export const portOf = (service: ServiceName, port: number): number => port + portOffsets[service];

export const addressOf = (service: ServiceName, port: number): string =>
  `http://127.0.0.1:${portOf(service, port)}`;

export const postgresPort = (port: number): number => port + 91;
