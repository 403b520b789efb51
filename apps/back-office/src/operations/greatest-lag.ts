import type { OperationsAnswer } from '@samanom/contracts/delivery';

/** How far behind the slowest of a service is: sequencer, telling, hearing, views, reactions. */
export const greatestLag = ({
  sequencerLag,
  telling,
  hearing,
  views,
  reactions,
}: OperationsAnswer): number =>
  Math.max(
    sequencerLag,
    telling?.lag ?? 0,
    ...[...hearing, ...views, ...reactions].map(({ lag }) => lag ?? 0),
  );
