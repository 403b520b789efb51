import { useTranslation } from 'react-i18next';
import { Unreachable } from '../api/problem.ts';
import { Failure } from '../components/states/failure.tsx';

/** Before anything is known of who is signed in: the front door did not answer. */
export const Unanswered = () => {
  useTranslation('components');
  return (
    <main className="unanswered">
      <Failure error={new Unreachable()} retry={() => location.reload()} />
    </main>
  );
};
