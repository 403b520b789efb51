import { Details, Heading } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { Shown } from '../components/states/shown.tsx';
import { useFormat } from '../format/use-format.ts';
import { hasScreen } from '../has-screen.ts';
import { PageLink } from '../url/page-link.tsx';
import { networkWork } from './my-work.api.ts';
import { networkPlaceOf } from './place-of.ts';

const SHOWN = 200;

/** What waits for this person in networks: how much of each kind, and each with the way to it. */
export const NetworksWaiting = () => {
  const { t } = useTranslation('my-work');
  const { date, language } = useFormat();
  const shown = useView(networkWork({ limit: SHOWN }));
  const headingId = useId();
  return (
    <section className="page-section" aria-labelledby={headingId}>
      <Heading level={2} data-size="xs" id={headingId}>
        {t('inNetworks')}
      </Heading>
      <Shown of={shown} lines={4}>
        {({ rows, total, counts }) => (
          <>
            {total === 0 && <p className="subtle">{t('nothingInNetworks')}</p>}
            {[...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, ofKind]) => (
              <Details key={kind}>
                <Details.Summary>
                  {t(`networkKinds.${kind}`)} ({counts[kind]})
                </Details.Summary>
                <Details.Content>
                  <ul>
                    {ofKind.map((item) => (
                      <li key={item.subject}>
                        <PageLink to={networkPlaceOf(item, hasScreen)}>
                          {item.sentence[language]}
                        </PageLink>{' '}
                        <span className="subtle nowrap">
                          {t('waitingSince', { date: date(item.since) })}
                        </span>
                      </li>
                    ))}
                  </ul>
                </Details.Content>
              </Details>
            ))}
          </>
        )}
      </Shown>
    </section>
  );
};
