import type { GatheringAct, GatheringStatus } from '@samanom/contracts/networks';

interface Stands {
  readonly status: GatheringStatus;
  readonly firstOn: string;
  readonly lastOn: string;
}

type May = (gathering: Stands, today: string) => boolean;

const isOneOf =
  (...statuses: readonly GatheringStatus[]): May =>
  ({ status }) =>
    statuses.includes(status);

/** As the rules say; what a screen offers. */
const acts: Readonly<Record<GatheringAct, May>> = {
  programme: isOneOf('planned', 'announced', 'held', 'recorded'),
  announcement: isOneOf('planned'),
  move: isOneOf('planned', 'announced'),
  'calling-off': isOneOf('planned', 'announced'),
  holding: ({ status, firstOn }, today) =>
    (status === 'planned' || status === 'announced') && firstOn <= today,
  record: ({ status, lastOn }, today) => status === 'held' && lastOn <= today,
  closing: isOneOf('recorded'),
};

/** What whoever may arrange the gathering may do with it on this day. */
export const gatheringActs = (gathering: Stands, today: string): GatheringAct[] =>
  (Object.keys(acts) as GatheringAct[]).filter((act) => acts[act](gathering, today));
