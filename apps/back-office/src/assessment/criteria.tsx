import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { useFormat } from '../format/use-format.ts';
import { cohortOf, criteriaSets } from '../case/case.api.ts';
import { Judgement } from './judgement.tsx';
import { JudgeForm } from './judge.form.tsx';
import type { SeenAssessment } from './seen-assessment.ts';

/** The criteria of the call, with words where a published set has them. */
const useCriteriaWords = ({ one, assessment }: SeenAssessment) => {
  const { language } = useFormat();
  const rules = useView(cohortOf(one.cohortId)).data?.body.rules;
  const sets = useView(criteriaSets(language)).data?.body.rows ?? [];
  const has = (ids: readonly string[]) => assessment.criteria.every(({ id }) => ids.includes(id));
  const pinned = sets.find(
    ({ criteria, version }) => criteria === rules?.criteria && version === rules.criteriaVersion,
  );
  return pinned ?? sets.find(({ items }) => has(items.map(({ id }) => id)));
};

/** Each criterion: what it asks, what was judged, and where one judges oneself. */
export const Criteria = ({ all }: { readonly all: SeenAssessment }) => {
  const { t } = useTranslation('assessment');
  const words = useCriteriaWords(all);
  const { assessment } = all;
  return (
    <section aria-labelledby="criteria" className="case-part">
      <Heading level={2} data-size="xs" id="criteria">
        {t('criteria')}
      </Heading>
      {assessment.criteria.map((criterion) => {
        const said = words?.items.find(({ id }) => id === criterion.id);
        const judgements = assessment.judgements.filter((one) => one.criterion === criterion.id);
        return (
          <section key={criterion.id} className="criterion" aria-labelledby={criterion.id}>
            <Heading level={3} data-size="2xs" id={criterion.id} lang={words?.language}>
              {said?.name ?? criterion.id}
            </Heading>
            <p className="subtle">
              <span lang={words?.language}>{said?.description}</span>{' '}
              {criterion.mustHave
                ? t('mustHave')
                : t('pointsTo', { highest: criterion.highest, weight: criterion.weight })}
            </p>
            <ul className="said">
              {judgements.map((judgement) => (
                <Judgement
                  key={judgement.assessor}
                  judgement={judgement}
                  all={all}
                  highest={criterion.mustHave ? undefined : criterion.highest}
                />
              ))}
            </ul>
            {all.assesses && <JudgeForm all={all} criterion={criterion} />}
          </section>
        );
      })}
    </section>
  );
};
