import type { ApplicationAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { Deadline } from '../components/deadline.tsx';
import { PersonName } from '../components/people/person-name.tsx';
import { useFormat } from '../format/use-format.ts';
import { assessmentOf } from './case.api.ts';
import { MunicipalityName, applicantsOf } from './municipalities.tsx';
import { nextDeadlineOf } from './open-acts.ts';

const inCentralHands = ['submitted', 'admitted', 'rejected', 'waiting-list'];

/** Who has the case now: the municipality that writes, or those who assess it. */
const Responsible = ({ one }: { readonly one: ApplicationAnswer }) => {
  const { t } = useTranslation('case');
  const may = useMay();
  const central = inCentralHands.includes(one.status);
  const assessment = useView(assessmentOf(one.applicationId), {
    enabled: central && may('assessment:read'),
  });
  if (one.status === 'withdrawn') return t('nobody');
  if (!central) return one.leadName;
  const assessors = assessment.data?.body.assessors ?? [];
  if (!may('assessment:read')) return t('secretariat');
  if (assessors.length === 0) return assessment.data ? t('nobodyAssesses') : '…';
  return (
    <ul className="inline-list">
      {assessors.map(({ person }) => (
        <li key={person}>
          <PersonName id={person} />
        </li>
      ))}
    </ul>
  );
};

/** The few facts that one wants on every page of a case. */
export const CaseFacts = ({ one }: { readonly one: ApplicationAnswer }) => {
  const { t } = useTranslation('case');
  const { moment } = useFormat();
  return (
    <dl className="case-facts">
      <div>
        <dt>{t('municipalities', { count: one.municipalities.length })}</dt>
        <dd>
          <ul className="inline-list">
            {applicantsOf(one).map(({ id, name }) => (
              <li key={id}>
                <MunicipalityName id={id} name={name} />
                {id === one.lead && one.municipalities.length > 1 && ` (${t('lead')})`}
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{t('cohort')}</dt>
        <dd>{one.cohort}</dd>
      </div>
      <div>
        <dt>{t('responsible')}</dt>
        <dd>
          <Responsible one={one} />
        </dd>
      </div>
      <div>
        <dt>{t('nextDeadline')}</dt>
        <dd>
          <Deadline at={nextDeadlineOf(one)} />
        </dd>
      </div>
      {one.submittedAt && (
        <div>
          <dt>{t('submittedAt')}</dt>
          <dd>{moment(one.submittedAt)}</dd>
        </div>
      )}
    </dl>
  );
};
