import type { SavedViewBody, SavedViewsAnswer } from '@samanom/contracts/gateway';
import { act } from '../../api/act.ts';
import { view } from '../../api/view.ts';

export const savedViews = (page: string) =>
  view<SavedViewsAnswer>('gateway', '/saved-views', { page }, { moment: false });

export const saveView = (viewId: string, body: SavedViewBody) =>
  act({ service: 'gateway', method: 'PUT', path: `/saved-views/${viewId}`, body });

export const removeView = (viewId: string) =>
  act({ service: 'gateway', method: 'DELETE', path: `/saved-views/${viewId}` });
