import type {
  ApplicationAnswer,
  ApplicationStatus,
  EndorsementAnswer,
} from '@samanom/contracts/intake';
import { dayOf } from '../format/dates.ts';
import type { Standing } from './standing.ts';

/** Everything that somebody may do with a case; a line of the table below says when. */
export type CaseAct = keyof typeof table;

type Of<Key extends keyof ApplicationAnswer> = ApplicationAnswer[Key] extends (infer Item)[]
  ? readonly Item[]
  : ApplicationAnswer[Key];

type Case = {
  readonly [
    Key in 'status' | 'endorsements' | 'given' | 'needed' | 'decisions' | 'complaints'
  ]: Of<Key>;
};
type Rule = (one: Case, me: Standing) => boolean;

const open: readonly ApplicationStatus[] = ['drafted', 'presented', 'returned'];
const decided: readonly ApplicationStatus[] = ['admitted', 'rejected', 'waiting-list'];

const isOpen = ({ status }: Case): boolean => open.includes(status);
const isDecided = ({ status }: Case): boolean => decided.includes(status);
const isIn = (one: Case): boolean => one.status === 'submitted' || isDecided(one);
const has = ({ roles }: Standing, role: string): boolean => roles.includes(role);
const isContact = (me: Standing): boolean => me.municipalityId !== null && has(me, 'contact');

/** What was sent back is presented anew before it is sent again. */
const isPresented = ({ status }: Case): boolean => status === 'presented';

const owes = (one: Case, { municipalityId, party }: Standing): boolean =>
  one.endorsements.some(
    (line) =>
      line.municipalityId === municipalityId && line.party === party && line.status !== 'given',
  );

const complained = ({ complaints, decisions }: Case, { municipalityId }: Standing): boolean =>
  complaints.some(
    (one) =>
      one.municipalityId === municipalityId && one.decisionId === decisions.at(-1)?.decisionId,
  );

const waits = ({ complaints }: Case, status: string): boolean =>
  complaints.some((one) => one.status === status);

const table = {
  write: (one, me) => isContact(me) && isOpen(one),
  standBehind: (one, me) => me.party !== null && isPresented(one) && owes(one, me),
  submit: (one, me) => isContact(me) && me.leads && isPresented(one) && one.given === one.needed,
  assess: (one, me) => has(me, 'case-worker') && one.status === 'submitted',
  return: (one, me) => has(me, 'case-worker') && one.status === 'submitted',
  remark: (one, me) => has(me, 'case-worker') && one.status === 'submitted',
  decide: (one, me) => has(me, 'decider') && one.status === 'submitted',
  uphold: (one, me) => has(me, 'decider') && waits(one, 'received'),
  sendOn: (one, me) => (has(me, 'decider') || has(me, 'case-worker')) && waits(one, 'received'),
  recordAppeal: (one, me) =>
    (has(me, 'decider') || has(me, 'case-worker')) && waits(one, 'sent-on'),
  registerComplaint: (one, me) => has(me, 'case-worker') && isDecided(one),
  complain: (one, me) => isContact(me) && isDecided(one) && !complained(one, me),
  speakOnWithdrawal: (one, me) => me.party !== null && isIn(one),
  withdraw: (one, me) => isContact(me) && me.leads && isIn(one),
  takeOut: (one, me) => has(me, 'decider') && isIn(one),
  declareConflict: (one, me) =>
    (has(me, 'case-worker') || has(me, 'decider') || has(me, 'reviewer')) &&
    one.status !== 'withdrawn',
} satisfies Record<string, Rule>;

/** What this person may do with this case now. The services decide; this only spares people what they would refuse. */
export const openActs = (one: Case, me: Standing): readonly CaseAct[] =>
  (Object.keys(table) as CaseAct[]).filter((act) => table[act](one, me));

/** A party that is missing is reminded by its own municipality, by the lead or by the secretariat, once a day. */
export const mayRemind = (
  one: Pick<Case, 'status'>,
  me: Standing,
  line: Pick<EndorsementAnswer, 'municipalityId' | 'status' | 'remindedAt'>,
  today: string,
): boolean =>
  one.status === 'presented' &&
  line.status !== 'given' &&
  (has(me, 'case-worker') ||
    (isContact(me) && (me.leads || me.municipalityId === line.municipalityId))) &&
  (line.remindedAt === null || dayOf(line.remindedAt) < today);

/** The next moment that something must be done by; null where nothing has a deadline. One sent back has a last moment of its own. */
export const nextDeadlineOf = (
  one: Pick<ApplicationAnswer, 'status' | 'deadline' | 'returned'>,
): string | null => (open.includes(one.status) ? (one.returned?.resubmitBy ?? one.deadline) : null);
