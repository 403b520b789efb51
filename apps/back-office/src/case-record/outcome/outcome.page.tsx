import { CaseActs } from '../../case/case-acts.tsx';
import { CaseFrame } from '../../case/case-frame.tsx';
import { Complaints } from './complaints.tsx';
import { Decisions } from './decisions.tsx';
import { Letters } from './letters.tsx';
import { Withdrawal } from './withdrawal.tsx';

const here = [
  'decide',
  'uphold',
  'sendOn',
  'recordAppeal',
  'registerComplaint',
  'complain',
  'speakOnWithdrawal',
  'withdraw',
  'takeOut',
] as const;

/** What was decided, what came of it, and the letters about it. */
export const OutcomePage = () => (
  <CaseFrame>
    {(seen) => (
      <>
        <CaseActs seen={seen} only={here} />
        <Decisions one={seen.one} />
        <Complaints one={seen.one} />
        <Withdrawal one={seen.one} />
        <Letters one={seen.one} />
      </>
    )}
  </CaseFrame>
);
