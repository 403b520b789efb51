import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sendFile, type FilePlace } from './send-file.ts';

interface OnItsWay {
  readonly name: string;
  /** How much of it is sent, 0 to 1. */
  readonly share: number;
}

/** Sends files one by one; the first that is refused stops those after it. */
export const useSendFiles = (place: FilePlace) => {
  const queries = useQueryClient();
  const [onItsWay, setOnItsWay] = useState<OnItsWay>();
  const [error, setError] = useState<Error | null>(null);
  const send = async (files: readonly File[]) => {
    setError(null);
    for (const file of files) {
      const { name } = file;
      setOnItsWay({ name, share: 0 });
      try {
        await sendFile(place, file, (share) => setOnItsWay({ name, share }));
      } catch (fault) {
        setError(fault instanceof Error ? fault : new Error(String(fault)));
        break;
      }
    }
    setOnItsWay(undefined);
    void queries.invalidateQueries();
  };
  return { onItsWay, error, send };
};
