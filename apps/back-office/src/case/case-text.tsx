import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../components/states/empty.tsx';
import { ApplicationText } from '../document/application-text.tsx';
import { useFormat } from '../format/use-format.ts';
import type { SeenCase } from './case-frame.tsx';
import { useWrittenForm } from './municipalities.tsx';
import { readableText } from './standing.ts';

/** The text that one may read of the case, or why there is none. */
export const CaseText = ({ one, me }: Pick<SeenCase, 'one' | 'me'>) => {
  const { t } = useTranslation('case');
  const { moment } = useFormat();
  const lang = useWrittenForm(one.lead);
  const document = readableText(one, me);
  return (
    <section aria-labelledby="case-text" className="case-part">
      <Heading level={2} data-size="xs" id="case-text">
        {t('text')}
      </Heading>
      {document === null ? (
        <Empty title={t('noText')}>
          <p>{t(me.municipalityId === null ? 'notSentYet' : 'notPresentedYet')}</p>
        </Empty>
      ) : (
        <>
          <p className="subtle">
            {one.sent.includes(document)
              ? t('textSent', { moment: moment(one.submittedAt), count: one.pages ?? 0 })
              : t('textPresented', { moment: moment(one.presentedAt), count: one.pages ?? 0 })}
          </p>
          <ApplicationText
            applicationId={one.applicationId}
            cohortId={one.cohortId}
            document={document}
            lang={lang}
          />
        </>
      )}
    </section>
  );
};
