import type { LetterAnswer } from '@samanom/contracts/intake';
import { Alert } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { useFormat } from '../format/use-format.ts';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import { DeliveryForm } from './delivery.form.tsx';
import { LetterStatusTag } from './letter-tags.tsx';
import { letter } from './letters.api.ts';
import { PdfLink } from './pdf-link.tsx';

const Facts = ({ letter: one }: { readonly letter: LetterAnswer }) => {
  const { t } = useTranslation('letters');
  const { moment } = useFormat();
  const { applicationId, municipality, kind, language, issuedAt, sentAt, deliveredAt } = one;
  return (
    <SummaryList
      items={[
        { label: t('municipality'), value: municipality ?? '' },
        { label: t('kind'), value: t(`kinds.${kind}`) },
        { label: t('language'), value: t(`languages.${language}`) },
        { label: t('letter'), value: <PdfLink {...one} /> },
        {
          label: t('case'),
          value: <PageLink to={`/applications/${applicationId}`}>{t('toCase')}</PageLink>,
        },
        { label: t('issuedAt'), value: moment(issuedAt) },
        { label: t('sentAt'), value: moment(sentAt) || t('notYet') },
        { label: t('deliveredAt'), value: moment(deliveredAt) || t('notYet') },
        {
          label: t('channel'),
          value:
            one.channel && t(`channels.${one.channel as 'smtp'}`, { defaultValue: one.channel }),
        },
        { label: t('attempts'), value: String(one.attempts) },
        { label: t('fingerprint'), value: <code>{one.pdf}</code> },
      ]}
    />
  );
};

/** One letter: what it is about, where it is, and what can be done if it did not arrive. */
export const LetterPage = () => {
  const { t } = useTranslation('letters');
  const may = useMay();
  const shown = useView(letter(useParam('letterId')));
  return (
    <Shown of={shown}>
      {(one) => (
        <>
          <PageHeading title={t('letterTitle', { journalNumber: one.journalNumber })}>
            <LetterStatusTag status={one.status} />
          </PageHeading>
          <p className="no-print">
            <PageLink to="/letters">{t('backToLetters')}</PageLink>
          </p>
          {one.failure && (
            <Alert data-color="warning" role="status">
              {t('failed', { reason: one.failure })} {t(one.final ? 'notTriedAgain' : 'triedAgain')}
            </Alert>
          )}
          <Facts letter={one} />
          {(may('letter:send') || may('letter:record-delivery')) && <DeliveryForm letter={one} />}
        </>
      )}
    </Shown>
  );
};
