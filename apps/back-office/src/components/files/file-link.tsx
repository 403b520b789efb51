import { pathOf, type Service } from '../../api/request.ts';
import { fileSize } from '../../format/numbers.ts';
import { useAsOf } from '../../url/as-of.ts';

interface FileLinkProps {
  readonly service: Service;
  readonly path: string;
  /** What it is called, or what says that its name was erased. */
  readonly name: string;
  readonly size: number;
}

/** Opens a file as it was at the moment shown. */
export const FileLink = ({ service, path, name, size }: FileLinkProps) => {
  const asOf = useAsOf();
  return (
    <>
      <a href={pathOf(service, path, { asOf })} download={name} className="ds-link">
        {name}
      </a>{' '}
      <span className="subtle">{fileSize(size)}</span>
    </>
  );
};
