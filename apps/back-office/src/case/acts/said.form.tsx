import { act } from '../../api/act.ts';
import type { SeenCase } from '../case-frame.tsx';
import { CaseActDialog } from './case-act.tsx';

interface SaidProps {
  readonly seen: SeenCase;
}

const said = ({ one, etag }: SeenCase, what: string, body?: object) =>
  act<unknown>({
    service: 'intake',
    method: 'POST',
    path: `/applications/${one.applicationId}/${what}`,
    ...(body && { body }),
    seen: etag,
  });

/** A party says what it thinks of withdrawing. */
export const StatementForm = ({ seen }: SaidProps) => (
  <CaseActDialog
    name="speakOnWithdrawal"
    seen={seen}
    actOf={(statement) => said(seen, 'withdrawal-statements', { statement })}
  />
);

/** The ministry takes the applicants out. */
export const TakeOutForm = ({ seen }: SaidProps) => (
  <CaseActDialog
    name="takeOut"
    seen={seen}
    dangerous
    actOf={(reason) => said(seen, 'taking-out', { reason })}
  />
);

/** Shuts oneself out of the case. */
export const DeclareConflictForm = ({ seen }: SaidProps) => (
  <CaseActDialog
    name="declareConflict"
    seen={seen}
    dangerous
    actOf={(reason) => ({ ...said(seen, 'conflicts-of-interest', { reason }), seen: null })}
  />
);

/** Sends the application in. */
export const SubmitForm = ({ seen }: SaidProps) => (
  <CaseActDialog
    name="submit"
    seen={seen}
    withoutWords
    weight="primary"
    actOf={() => said(seen, 'submission')}
  />
);
