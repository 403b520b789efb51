import type { PersonEvent } from '@samanom/contracts/gateway';
import { reaction } from '@samanom/kafka';
import { ForgetPerson } from '../people/erase-person.handlers.ts';

/** The rows of the directory go when the event is there: also if the process ended between the two. */
export const forgetPersonWhenErased = reaction<PersonEvent>({
  name: 'forget-person-when-erased',
  from: 'beginning',
  on: {
    PersonErased: ({ personId }) => [
      { target: personId, command: (meta) => new ForgetPerson({ personId }, meta) },
    ],
  },
});
