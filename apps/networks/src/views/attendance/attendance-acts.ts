import type { GatheringStatus, SheetAct } from '@samanom/contracts/networks';

interface Stands {
  readonly status: GatheringStatus;
  readonly firstOn: string;
  readonly lastOn: string;
}

const acts: Readonly<Record<GatheringStatus, readonly SheetAct[]>> = {
  planned: ['note'],
  announced: ['answer', 'note'],
  'called-off': [],
  held: ['note', 'record'],
  recorded: ['correct', 'explain', 'make-up'],
  closed: ['correct', 'explain', 'make-up'],
};

/** What whoever may arrange the gathering may do with its sheet on this day. */
export const sheetActs = ({ status, firstOn, lastOn }: Stands, today: string): SheetAct[] =>
  acts[status].filter(
    (act) => (act !== 'record' || lastOn <= today) && (act !== 'note' || firstOn <= today),
  );

/** What a municipality may do with its own rows. */
export const ownActs = ({ status }: Pick<Stands, 'status'>): SheetAct[] =>
  acts[status].filter((act) => act === 'answer' || act === 'explain');
