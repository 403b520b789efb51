import { DataSource } from 'typeorm';
import { connection } from '../src/database.ts';
import { Views } from '../src/views/views.ts';
import { tallies } from './tally.ts';

/** The views of one instance, in a process of its own: one that can be killed. It ends with its parent. */
process.on('disconnect', () => process.exit(0));

const url = process.env['DATABASE_URL'] ?? '';
const views = new Views({
  service: 'hammer',
  url,
  database: new DataSource({ type: 'postgres', url, extra: connection(url, 'hammer') }),
  projections: [tallies('tally')],
  upcasters: {},
});
await views.start();
process.send?.('has caught up');
