import { CaseFrame } from '../../case/case-frame.tsx';
import { CompareInstants } from './compare-instants.tsx';
import { CompareTexts } from './compare-texts.tsx';

/** What differs: between two texts, and between two instants. */
export const DifferencePage = () => (
  <CaseFrame>
    {(seen) => (
      <>
        <CompareTexts {...seen} />
        <CompareInstants {...seen} />
      </>
    )}
  </CaseFrame>
);
