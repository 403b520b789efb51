import type { Row } from '../row.ts';
import { append } from './append.ts';
import { bulk } from './bulk.ts';
import { delivery } from './delivery.ts';
import { http } from './http.ts';
import { lists } from './lists.ts';
import { order } from './order.ts';
import { pages } from './pages.ts';
import { readModel } from './read-model.ts';
import { rebuild } from './rebuild.ts';
import { stream } from './stream.ts';

/** In the order in which they run. */
export const rows: readonly Row[] = [
  append,
  readModel,
  rebuild,
  order,
  http,
  stream,
  lists,
  bulk,
  delivery,
  pages,
];
