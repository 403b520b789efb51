import { useTranslation } from 'react-i18next';
import { PageLink } from '../url/page-link.tsx';
import { StatusTag, type Tone } from './status-tag.tsx';

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly state: 'done' | 'left' | 'optional' | 'blocked';
  readonly to?: string;
  /** What is left, or what stands in the way. */
  readonly note?: string;
}

const tones: Readonly<Record<Task['state'], Tone>> = {
  done: 'success',
  left: 'info',
  optional: 'neutral',
  blocked: 'neutral',
};

/** The parts of one document, and what is left of it. */
export const TaskList = ({ tasks }: { readonly tasks: readonly Task[] }) => {
  const { t } = useTranslation('components');
  const counted = tasks.filter(({ state }) => state !== 'optional');
  const done = counted.filter(({ state }) => state === 'done').length;
  return (
    <div className="task-list">
      <p>{t('tasks.summary', { done, total: counted.length })}</p>
      <ul>
        {tasks.map(({ id, title, state, to, note }) => (
          <li key={id}>
            <div>
              {to ? <PageLink to={to}>{title}</PageLink> : title}
              {note && <small>{note}</small>}
            </div>
            <StatusTag tone={tones[state]}>{t(`tasks.${state}`)}</StatusTag>
          </li>
        ))}
      </ul>
    </div>
  );
};
