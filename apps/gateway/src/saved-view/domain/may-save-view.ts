import type { SavedViewBody } from '@samanom/contracts/gateway';
import { Forbidden, NotFound, Rejected, type Actor } from '@samanom/kernel';

/** More than anybody looks for in a list. */
export const MOST_VIEWS = 100;

/** What stands in the way of saving a view: it is somebody else's, is shared with others' roles, or is one too many. */
export const maySaveView = (
  { sharedWith }: Pick<SavedViewBody, 'sharedWith'>,
  actor: Actor,
  known: { readonly owner: string | undefined; readonly saved: number },
): void => {
  if (known.owner !== undefined && known.owner !== actor.person) throw new NotFound('not-found');
  if (sharedWith !== null && !actor.roles.includes(sharedWith))
    throw new Forbidden('view-shared-with-others', { role: sharedWith });
  if (known.owner === undefined && known.saved >= MOST_VIEWS)
    throw new Rejected('too-many-views', { most: MOST_VIEWS });
};
