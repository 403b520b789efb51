import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { useParam } from '../url/use-param.ts';
import { oneGathering } from './gatherings.api.ts';
import { MoveGatheringForm } from './move-gathering.form.tsx';
import '../networks/meetings.css';
import './gatherings.css';

export const MoveGatheringPage = () => {
  const { t } = useTranslation('gatherings');
  return (
    <Shown of={useView(oneGathering(useParam('gatheringId')))}>
      {(gathering, { etag }) => (
        <>
          <PageHeading
            title={t('moveTitle', { number: gathering.number, network: gathering.network ?? '' })}
          />
          <MoveGatheringForm gathering={gathering} seen={etag} />
        </>
      )}
    </Shown>
  );
};
