import { Refused } from '../../api/problem.ts';
import { Failure } from '../states/failure.tsx';

/** Why something was not done. What was written stands. */
export const ActError = ({ error }: { readonly error: Error | null }) => {
  if (!error) return null;
  if (error instanceof Refused && error.problem.code === 'sign-in-again') return null;
  return <Failure error={error} reading={false} />;
};
