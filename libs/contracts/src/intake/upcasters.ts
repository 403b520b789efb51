import type { Upcasters } from '../upcast.ts';

/** How old shapes of intake's events grow into the next version. Every event is in its first version so far. */
export const intakeUpcasters: Upcasters = {};
