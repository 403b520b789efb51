import type { PersonEvent } from '@samanom/contracts/gateway';
import { reaction } from '@samanom/kafka';
import { EndCalendarFeeds } from '../calendar-feed/calendar-feed.handlers.ts';

/** Of whom nothing is left in the directory, no address goes on telling where that person is to meet. */
export const endCalendarFeedsWhenPersonErased = reaction<PersonEvent>({
  name: 'end-calendar-feeds-when-person-erased',
  from: 'beginning',
  on: {
    PersonErased: ({ personId }) => [
      { target: personId, command: (meta) => new EndCalendarFeeds({ personId }, meta) },
    ],
  },
});
