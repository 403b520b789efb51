import { Alert, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { SaidInCase } from '../document/written-text.tsx';
import { useFormat } from '../format/use-format.ts';
import { RemindForm } from './acts/remind.form.tsx';
import { CaseActs } from './case-acts.tsx';
import { CaseFrame, type SeenCase } from './case-frame.tsx';
import { CaseParties } from './case-parties.tsx';
import { CaseText } from './case-text.tsx';
import { Remarks } from './remarks.tsx';

/** Why it came back, and until when it can be sent again. */
const Returned = ({ one }: Pick<SeenCase, 'one'>) => {
  const { t } = useTranslation('case');
  const { moment } = useFormat();
  if (!one.returned || (one.status !== 'returned' && one.status !== 'presented')) return null;
  return (
    <Alert data-color="warning" className="case-part">
      <Heading level={2} data-size="2xs">
        {t('returnedTitle', { moment: moment(one.returned.at) })}
      </Heading>
      <p>
        <SaidInCase applicationId={one.applicationId} hash={one.returned.reason} />
      </p>
      <p>{t('resubmitBy', { moment: moment(one.returned.resubmitBy) })}</p>
    </Alert>
  );
};

/** What can be done, who stands behind it, and what it says. */
export const CaseOverview = ({ seen }: { readonly seen: SeenCase }) => (
  <>
    <Returned one={seen.one} />
    <CaseActs seen={seen} />
    <CaseParties
      one={seen.one}
      actsOf={(standing) => <RemindForm seen={seen} standing={standing} />}
    />
    <Remarks seen={seen} />
    <CaseText one={seen.one} me={seen.me} />
  </>
);

export const CasePage = () => <CaseFrame>{(seen) => <CaseOverview seen={seen} />}</CaseFrame>;
