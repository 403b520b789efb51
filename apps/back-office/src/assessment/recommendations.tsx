import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ApplicationStatusTag } from '../applications/application-status.tsx';
import { PersonName } from '../components/people/person-name.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { assessmentDocumentOf } from '../document/document.api.ts';
import { WrittenText } from '../document/written-text.tsx';
import { useFormat } from '../format/use-format.ts';
import { RecommendForm } from './recommend.form.tsx';
import type { SeenAssessment } from './seen-assessment.ts';

/** What each assessor would have decided. */
export const Recommendations = ({ all }: { readonly all: SeenAssessment }) => {
  const { t } = useTranslation('assessment');
  const { moment } = useFormat();
  const { assessment, one, assesses } = all;
  const judged = (id: string) =>
    assessment.judgements.some(
      ({ criterion, document }) => criterion === id && document === assessment.current,
    );
  const left = assessment.criteria.filter(({ id }) => !judged(id)).length;
  return (
    <section aria-labelledby="recommendations" className="case-part">
      <Heading level={2} data-size="xs" id="recommendations">
        {t('recommendations')}
      </Heading>
      {assessment.recommendations.length === 0 && <p>{t('noRecommendation')}</p>}
      <ul className="said">
        {assessment.recommendations.map(({ assessor, outcome, reason, document, at }) => (
          <li key={assessor}>
            <ApplicationStatusTag status={outcome} /> <PersonName id={assessor} />{' '}
            {document !== assessment.current && (
              <StatusTag tone="warning">{t('ofOlderText')}</StatusTag>
            )}
            <small className="subtle">{moment(at)}</small>
            <WrittenText of={assessmentDocumentOf(one.applicationId, reason)} />
          </li>
        ))}
      </ul>
      {assesses && left > 0 && <p>{t('judgeFirst', { count: left })}</p>}
      {assesses && left === 0 && <RecommendForm all={all} />}
    </section>
  );
};
