import type { CalendarFeedMade } from '@samanom/contracts/networks';
import { Details, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { pathOf } from '../api/request.ts';
import { useView } from '../api/view.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { Shown } from '../components/states/shown.tsx';
import { useFormat } from '../format/use-format.ts';
import {
  calendarFeed,
  makeCalendarFeed,
  renewCalendarFeed,
  revokeCalendarFeed,
} from './calendar.api.ts';

/** An address that one's own calendar follows: made, kept alive, ended. It is shown once only. */
export const Feed = () => {
  const { t } = useTranslation('calendar');
  const { date } = useFormat();
  const [made, setMade] = useState<CalendarFeedMade>();
  const make = useAct<CalendarFeedMade>({ onDone: setMade });
  const change = useAct({ onDone: () => setMade(undefined) });
  const address = made && `${location.origin}${pathOf('networks', made.path)}`;
  return (
    <Details className="calendar-feed no-print" data-color="neutral">
      <Details.Summary>{t('feed.title')}</Details.Summary>
      <Details.Content>
        <div className="stack narrow">
          <p>{t('feed.text')}</p>
          {address && (
            <Textfield
              label={t('feed.address')}
              description={t('feed.once')}
              readOnly
              value={address}
              onFocus={({ target }) => target.select()}
            />
          )}
          <Shown of={useView(calendarFeed())} lines={1}>
            {({ feed }) => (
              <>
                {feed && <p>{t('feed.until', { date: date(feed.expiresAt) })}</p>}
                <div className="acts">
                  <ActButton
                    variant="secondary"
                    busy={make.isPending}
                    onClick={() => make.mutate(makeCalendarFeed())}
                  >
                    {t(feed ? 'feed.makeAnew' : 'feed.make')}
                  </ActButton>
                  {feed && (
                    <>
                      <ActButton
                        variant="tertiary"
                        onClick={() => change.mutate(renewCalendarFeed())}
                      >
                        {t('feed.renew')}
                      </ActButton>
                      <ActButton
                        variant="tertiary"
                        data-color="danger"
                        onClick={() => change.mutate(revokeCalendarFeed())}
                      >
                        {t('feed.revoke')}
                      </ActButton>
                    </>
                  )}
                </div>
              </>
            )}
          </Shown>
          <ActError error={make.error ?? change.error} />
        </div>
      </Details.Content>
    </Details>
  );
};
