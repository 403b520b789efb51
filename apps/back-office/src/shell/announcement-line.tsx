import { useTranslation } from 'react-i18next';
import { useAnnouncement } from './announcements.ts';

export const AnnouncementLine = () => {
  const { t } = useTranslation('shell');
  const told = useAnnouncement();
  return (
    <div className="announcement" role="status" aria-live="polite">
      {told && <p key={told.n}>{t(`announced.${told.what}`)}</p>}
    </div>
  );
};
