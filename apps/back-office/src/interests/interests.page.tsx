import type { InterestAnswer } from '@samanom/contracts/intake';
import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Empty } from '../components/states/empty.tsx';
import { Shown } from '../components/states/shown.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { WrittenText } from '../document/written-text.tsx';
import { useFormat } from '../format/use-format.ts';
import { useUrl } from '../url/url.ts';
import { AnswerInterestForm } from './answer-interest.form.tsx';
import { ExpressInterestForm } from './express-interest.form.tsx';
import { interestDocumentOf, interests } from './interests.api.ts';
import './interests.css';

const statuses = ['expressed', 'answered'] as const;

const Interest = ({ one }: { readonly one: InterestAnswer }) => {
  const { t } = useTranslation('interests');
  const { moment, date } = useFormat();
  const may = useMay();
  const { interestId, municipality, municipalityId, mandate, status, document, answer } = one;
  return (
    <li>
      <h2>
        {municipality ?? municipalityId}{' '}
        <StatusTag tone={status === 'answered' ? 'success' : 'warning'}>
          {t(`statuses.${status}`)}
        </StatusTag>
      </h2>
      <p className="subtle">
        {t('mandate', { ...mandate, date: date(mandate.date) })} {moment(one.expressedAt)}
      </p>
      <p>
        <WrittenText of={interestDocumentOf(interestId, document)} />
      </p>
      {answer && (
        <p>
          <strong>{t('answeredAt', { moment: moment(one.answeredAt) })}</strong>{' '}
          <WrittenText of={interestDocumentOf(interestId, answer)} />
        </p>
      )}
      {status === 'expressed' && may('interest:answer') && (
        <AnswerInterestForm interestId={interestId} />
      )}
    </li>
  );
};

/** Who wants to take part while no call is open, and what they were answered. */
export const InterestsPage = () => {
  const { t } = useTranslation('interests');
  const may = useMay();
  const [{ status, municipalityId }, change] = useUrl();
  const shown = useView(interests({ status, municipalityId, limit: 200 }), { keep: true });
  return (
    <>
      <PageHeading title={t('title')} />
      <div className="interests">
        {may('interest:express') && <ExpressInterestForm />}
        <Field className="no-print">
          <Label>{t('status')}</Label>
          <Select
            value={status ?? ''}
            onChange={({ target }) => change({ status: target.value }, { replace: true })}
          >
            <option value="">{t('all')}</option>
            {statuses.map((each) => (
              <option key={each} value={each}>
                {t(`statuses.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Shown of={shown}>
          {({ rows, total }) =>
            rows.length === 0 ? (
              <Empty title={t('emptyTitle')}>
                <p>{t('empty')}</p>
              </Empty>
            ) : (
              <>
                <p>{t('count', { count: total })}</p>
                <ul>
                  {rows.map((one) => (
                    <Interest key={one.interestId} one={one} />
                  ))}
                </ul>
              </>
            )
          }
        </Shown>
      </div>
    </>
  );
};
