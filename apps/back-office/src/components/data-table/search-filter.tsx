import { Textfield } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';

const PAUSE_MS = 300;

interface SearchFilterProps {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
}

/** Searches when one pauses in writing. */
export const SearchFilter = ({ label, value, choose }: SearchFilterProps) => {
  const [written, write] = useState(value);
  const [given, setGiven] = useState(value);
  if (given !== value) {
    setGiven(value);
    write(value);
  }
  useEffect(() => {
    if (written.trim() === value) return;
    const timer = setTimeout(() => choose(written.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <Textfield
      data-size="sm"
      type="search"
      label={label}
      value={written}
      maxLength={100}
      onChange={({ target }) => write(target.value)}
    />
  );
};
