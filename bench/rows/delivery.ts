import { NO_BROKER } from '../kafka.ts';
import type { Row } from '../row.ts';
import { hearing, telling } from './delivery-rate.ts';
import { trip } from './delivery-trip.ts';

/** What one service tells and another hears. */
export const delivery: Row = {
  name: 'delivery',
  run: async (setting) => {
    const brokers = await setting.kafka.brokers();
    if (brokers === undefined) setting.progress(`delivery: ${NO_BROKER}`);
    const results = [
      await trip(setting, brokers),
      ...(brokers === undefined ? [] : [await telling(setting, brokers)]),
      await hearing(setting, brokers),
    ];
    return brokers === undefined ? results.map((one) => ({ ...one, note: NO_BROKER })) : results;
  },
};
