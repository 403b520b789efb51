import type { AssessmentAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../components/people/person-name.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { assessmentDocumentOf } from '../document/document.api.ts';
import { WrittenText } from '../document/written-text.tsx';
import { useFormat } from '../format/use-format.ts';
import type { SeenAssessment } from './seen-assessment.ts';

interface JudgementProps {
  readonly judgement: AssessmentAnswer['judgements'][number];
  readonly all: SeenAssessment;
  readonly highest: number | undefined;
}

/** What one assessor says by one criterion, and whether it was of an older text. */
export const Judgement = ({ judgement, all, highest }: JudgementProps) => {
  const { t } = useTranslation('assessment');
  const { moment } = useFormat();
  const { assessor, verdict, reason, document, at } = judgement;
  const said =
    'met' in verdict
      ? t(verdict.met ? 'met' : 'notMet')
      : t('points', { points: verdict.points, highest: highest ?? 0 });
  return (
    <li>
      <strong>{said}</strong> <PersonName id={assessor} />{' '}
      {document !== all.assessment.current && (
        <StatusTag tone="warning">{t('ofOlderText')}</StatusTag>
      )}
      <small className="subtle">{moment(at)}</small>
      <WrittenText of={assessmentDocumentOf(all.one.applicationId, reason)} />
    </li>
  );
};
