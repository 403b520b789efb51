import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '../url/page-link.tsx';
import { RecordAppealForm, SendOnForm, UpholdForm } from './acts/answer-complaint.form.tsx';
import { ComplainForm } from './acts/complain.form.tsx';
import { RegisterComplaintForm } from './acts/register-complaint.form.tsx';
import { RemarkForm } from './acts/remark.form.tsx';
import { ReturnForm } from './acts/return.form.tsx';
import { DeclareConflictForm, StatementForm, SubmitForm, TakeOutForm } from './acts/said.form.tsx';
import { WithdrawForm } from './acts/withdraw.form.tsx';
import type { SeenCase } from './case-frame.tsx';
import { openActs, type CaseAct } from './open-acts.ts';

interface ToPageProps {
  readonly to: string;
  readonly act: 'write' | 'standBehind' | 'assess' | 'decide';
}

const ToPage = ({ to, act }: ToPageProps) => {
  const { t } = useTranslation('case');
  return (
    <PageLink to={to} className="ds-button" data-variant="primary">
      {t(`go.${act}`)}
    </PageLink>
  );
};

const withComplaint = (
  seen: SeenCase,
  status: string,
  Form: (props: { seen: SeenCase; complaint: SeenCase['one']['complaints'][number] }) => ReactNode,
) => {
  const complaint = seen.one.complaints.find((one) => one.status === status);
  return complaint && <Form seen={seen} complaint={complaint} />;
};

const formOf: Readonly<Record<CaseAct, (seen: SeenCase, base: string) => ReactNode>> = {
  write: (_, base) => <ToPage act="write" to={`${base}/draft`} />,
  standBehind: (_, base) => <ToPage act="standBehind" to={`${base}/endorsement`} />,
  submit: (seen) => <SubmitForm seen={seen} />,
  assess: (_, base) => <ToPage act="assess" to={`${base}/assessment`} />,
  return: (seen) => <ReturnForm seen={seen} />,
  remark: (seen) => <RemarkForm seen={seen} />,
  decide: ({ one }) => <ToPage act="decide" to={`/cohorts/${one.cohortId}`} />,
  uphold: (seen) => withComplaint(seen, 'received', UpholdForm),
  sendOn: (seen) => withComplaint(seen, 'received', SendOnForm),
  recordAppeal: (seen) => withComplaint(seen, 'sent-on', RecordAppealForm),
  registerComplaint: (seen) => <RegisterComplaintForm seen={seen} />,
  complain: (seen) => <ComplainForm seen={seen} />,
  speakOnWithdrawal: (seen) => <StatementForm seen={seen} />,
  withdraw: (seen) => <WithdrawForm seen={seen} />,
  takeOut: (seen) => <TakeOutForm seen={seen} />,
  declareConflict: (seen) => <DeclareConflictForm seen={seen} />,
};

interface CaseActsProps {
  readonly seen: SeenCase;
  /** Only these, where a page is about something of its own. */
  readonly only?: readonly CaseAct[];
}

/** What this person can do with the case now. */
export const CaseActs = ({ seen, only }: CaseActsProps) => {
  const { t } = useTranslation('case');
  const base = `/applications/${seen.one.applicationId}`;
  const acts = openActs(seen.one, seen.me).filter((act) => only?.includes(act) ?? true);
  return (
    <section aria-labelledby="case-acts" className="case-acts no-print">
      <Heading level={2} data-size="xs" id="case-acts">
        {t('canDo')}
      </Heading>
      {acts.length === 0 ? (
        <p>{t(`nothingToDo.${seen.one.status}`)}</p>
      ) : (
        <ul className="acts">
          {acts.map((act) => (
            <li key={act}>{formOf[act](seen, base)}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
