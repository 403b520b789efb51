import type { ThemeDayAnswer } from '@samanom/contracts/networks';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { SummaryList } from '../components/summary-list.tsx';
import { kroner } from '../format/numbers.ts';
import { useFormat } from '../format/use-format.ts';
import '../networks/meetings.css';
import { useParam } from '../url/use-param.ts';
import { AdviserForm } from './adviser.form.tsx';
import { ThemeDayActs } from './theme-day-acts.tsx';
import { ThemeDayReason } from './theme-day-reason.tsx';
import { ThemeDayStatusTag, useAdviserName } from './theme-day-words.tsx';
import { oneThemeDay } from './theme-days.api.ts';

const Summary = ({ of }: { readonly of: ThemeDayAnswer }) => {
  const { t } = useTranslation('theme-days');
  const { date } = useFormat();
  const adviserName = useAdviserName();
  const { themeDayId, timingExplained } = of;
  return (
    <SummaryList
      items={[
        { label: t('participant'), value: of.participant },
        { label: t('municipalities'), value: of.municipalities.map(({ name }) => name).join(', ') },
        { label: t('date'), value: date(of.date) },
        { label: t('place'), value: of.place },
        {
          label: t('timing'),
          value: (
            <>
              {of.deviation ?? t(`timings.${of.timing}`)}
              {timingExplained && (
                <ThemeDayReason themeDayId={themeDayId} document={timingExplained} />
              )}
            </>
          ),
        },
        { label: t('cost'), value: of.costNok === null ? null : kroner(of.costNok) },
        { label: t('hired'), value: of.advisers.map(adviserName).join(', ') || t('nobodyHired') },
      ]}
    />
  );
};

const History = ({ of }: { readonly of: ThemeDayAnswer }) => {
  const { t } = useTranslation('theme-days');
  const { date } = useFormat();
  const { themeDayId, moves, calledOffBecause } = of;
  if (moves.length === 0 && !calledOffBecause) return null;
  return (
    <section className="page-section">
      <Heading level={2} data-size="xs">
        {t('changes')}
      </Heading>
      <ul className="lines">
        {calledOffBecause && (
          <li>
            <div>
              {t('calledOff')}
              <ThemeDayReason themeDayId={themeDayId} document={calledOffBecause} />
            </div>
          </li>
        )}
        {moves.toReversed().map(({ from, to, reason }) => (
          <li key={reason}>
            <div>
              {t('moved', { from: date(from), to: date(to) })}
              <ThemeDayReason themeDayId={themeDayId} document={reason} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** One theme day, and what a municipality does with it. */
export const ThemeDayPage = () => {
  const { t } = useTranslation('theme-days');
  const may = useMay();
  const shown = useView(oneThemeDay(useParam('themeDayId')));
  return (
    <Shown of={shown}>
      {(themeDay, { etag }) => (
        <>
          <PageHeading title={themeDay.title}>
            <ThemeDayStatusTag of={themeDay} />
          </PageHeading>
          {may('theme-day:plan') && <ThemeDayActs themeDay={themeDay} seen={etag} />}
          <Summary of={themeDay} />
          {may('theme-day:plan') && themeDay.status !== 'called-off' && (
            <section className="page-section">
              <Heading level={2} data-size="xs">
                {t('hireTitle')}
              </Heading>
              <p className="subtle">{t('hireText')}</p>
              <AdviserForm themeDay={themeDay} seen={etag} />
            </section>
          )}
          <History of={themeDay} />
        </>
      )}
    </Shown>
  );
};
