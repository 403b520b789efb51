import type { ParticipantAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { SummaryList } from '../components/summary-list.tsx';
import { useFormat } from '../format/use-format.ts';
import { PageLink } from '../url/page-link.tsx';

/** What was valid on the date. */
export const ParticipantFacts = ({ of }: { readonly of: ParticipantAnswer }) => {
  const { t } = useTranslation('participants');
  const { date } = useFormat();
  const { kind, number, county, language, form, mergedInto, dissolvedOn } = of;
  return (
    <SummaryList
      items={[
        ...(kind === 'municipality'
          ? [
              { label: t('number'), value: number ?? '' },
              { label: t('county'), value: county ?? '' },
              { label: t('language'), value: language ? t(`languages.${language}`) : '' },
            ]
          : []),
        ...(form ? [{ label: t('form'), value: t(`forms.${form}`) }] : []),
        ...(mergedInto
          ? [
              {
                label: t('mergedInto'),
                value: (
                  <>
                    <PageLink to={`/participants/${mergedInto.municipalityId}`}>
                      {mergedInto.name ?? mergedInto.municipalityId}
                    </PageLink>{' '}
                    {date(mergedInto.on)}
                  </>
                ),
              },
            ]
          : []),
        ...(dissolvedOn ? [{ label: t('dissolvedOn'), value: date(dissolvedOn) }] : []),
      ]}
    />
  );
};
