import { describe, expect, it } from '@jest/globals';
import { transportOf } from './transport.ts';

const credentials = {
  url: (role: string, database: string, port: number) =>
    `postgres://${role}@127.0.0.1:${port}/${database}`,
};

describe('what a service is told of the others', () => {
  it('is where those publish whom it hears, as one who may only read that', () => {
    expect(transportOf('networks', { kafka: false, port: 3000 }, credentials)).toEqual({
      EVENT_TRANSPORT: 'log',
      FEED_INTAKE: 'postgres://intake_reader@127.0.0.1:3091/intake',
      FEED_GATEWAY: 'postgres://gateway_reader@127.0.0.1:3091/gateway',
    });
  });

  it('is nothing for one that hears nobody', () => {
    expect(transportOf('intake', { kafka: false, port: 3000 }, credentials)).toEqual({
      EVENT_TRANSPORT: 'log',
    });
  });

  it('is the broker when there is one', () => {
    expect(transportOf('networks', { kafka: true, port: 3000 }, credentials)).toEqual({
      EVENT_TRANSPORT: 'kafka',
      KAFKA_BROKERS: '127.0.0.1:3092',
    });
  });
});
