import type { Row } from '../row.ts';
import { append } from './append.ts';
import { readModel } from './read-model.ts';
import { rebuild } from './rebuild.ts';

/** In the order in which they run. */
export const rows: readonly Row[] = [append, readModel, rebuild];
