import { useTranslation } from 'react-i18next';
import { Refused } from '../../api/problem.ts';
import { useView } from '../../api/view.ts';
import { StaleEdit } from '../../components/form/stale-edit.tsx';
import { timelineOf } from '../case.api.ts';

interface StaleCaseProps {
  readonly applicationId: string;
  readonly error: Error;
  readonly keepMine: () => void;
  readonly takeNew: () => void;
}

interface Changes {
  readonly changes?: readonly { readonly type: string; readonly at: string }[];
}

/** The case has changed since it was seen: what happened meanwhile, in the words of its timeline. */
export const StaleCase = ({ applicationId, error, keepMine, takeNew }: StaleCaseProps) => {
  const { i18n } = useTranslation('case');
  const changes = (error instanceof Refused ? (error.problem as Changes).changes : undefined) ?? [];
  const timeline = useView(timelineOf(applicationId, { language: i18n.language, limit: 50 }));
  const meanwhile = timeline.data?.body.entries
    .filter((entry) => changes.some(({ type, at }) => type === entry.type && at === entry.at))
    .map(({ eventId, sentence, who, at }) => ({ key: eventId, sentence, person: who.person, at }));
  return <StaleEdit meanwhile={meanwhile} keepMine={keepMine} takeNew={takeNew} />;
};
