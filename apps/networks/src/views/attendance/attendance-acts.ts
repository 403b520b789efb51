import type { GatheringStatus, SheetAct } from '@samanom/contracts/networks';

interface Stands {
  readonly status: GatheringStatus;
  readonly lastOn: string;
}

const acts: Readonly<Record<GatheringStatus, readonly SheetAct[]>> = {
  planned: [],
  announced: ['answer'],
  'called-off': [],
  held: ['note', 'record'],
  recorded: ['correct', 'explain', 'make-up'],
  closed: ['correct', 'explain', 'make-up'],
};

/** What whoever may arrange the gathering may do with its sheet on this day. */
export const sheetActs = ({ status, lastOn }: Stands, today: string): SheetAct[] =>
  acts[status].filter((act) => act !== 'record' || lastOn <= today);

/** What a municipality may do with its own rows. */
export const ownActs = ({ status }: Stands): SheetAct[] =>
  acts[status].filter((act) => act === 'answer' || act === 'explain');
