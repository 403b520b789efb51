import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { useParam } from '../url/use-param.ts';
import { oneGathering } from './gatherings.api.ts';
import { ProgrammeForm } from './programme.form.tsx';
import '../networks/meetings.css';
import './gatherings.css';

/** Writes the programme of a gathering anew. */
export const ProgrammePage = () => {
  const { t } = useTranslation('gatherings');
  const shown = useView(oneGathering(useParam('gatheringId')));
  return (
    <Shown of={shown}>
      {(gathering, { etag }) => (
        <>
          <PageHeading
            title={t('programmeTitle', {
              number: gathering.number,
              network: gathering.network ?? '',
            })}
          />
          <ProgrammeForm
            gathering={gathering}
            seen={etag}
            fetchNew={async () => (await shown.refetch()).data?.body.programme ?? null}
          />
        </>
      )}
    </Shown>
  );
};
