import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useView } from '../api/view.ts';
import { Shown } from '../components/states/shown.tsx';
import { assessmentOf } from '../case/case.api.ts';
import { CaseActs } from '../case/case-acts.tsx';
import { CaseFrame, type SeenCase } from '../case/case-frame.tsx';
import { CaseText } from '../case/case-text.tsx';
import { Assessors } from './assessors.tsx';
import { Criteria } from './criteria.tsx';
import { Notes } from './notes.tsx';
import { OwnImpartiality } from './own-impartiality.tsx';
import { Recommendations } from './recommendations.tsx';
import type { SeenAssessment } from './seen-assessment.ts';

const Assessment = ({ seen }: { readonly seen: SeenCase }) => {
  const { t } = useTranslation('assessment');
  const { personId } = useSession();
  const { one, me } = seen;
  const shown = useView(assessmentOf(one.applicationId));
  return (
    <Shown of={shown} lines={12}>
      {(assessment, { etag }) => {
        const own = assessment.assessors.find(({ person }) => person === personId);
        const all: SeenAssessment = {
          one,
          assessment,
          etag,
          personId,
          assesses: own?.impartial === true && one.status === 'submitted',
        };
        return (
          <div className="case-columns">
            <div>
              <CaseText one={one} me={me} />
            </div>
            <div>
              {own && !own.impartial && <OwnImpartiality all={all} seen={seen} />}
              <Assessors all={all} />
              <Criteria all={all} />
              <Recommendations all={all} />
              <Notes all={all} />
              <CaseActs seen={seen} only={['return', 'remark', 'decide', 'declareConflict']} />
              <p className="subtle">{t('applicantsNeverSee')}</p>
            </div>
          </div>
        );
      }}
    </Shown>
  );
};

/** The text on one side, what is thought of it on the other. */
export const AssessmentPage = () => <CaseFrame>{(seen) => <Assessment seen={seen} />}</CaseFrame>;
