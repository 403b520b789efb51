import { Problem } from '../problem.ts';
import { checkS3Tools, type S3Server } from '../s3/index.ts';
import { startThrowawayS3 } from './throwaway.ts';

export const needsS3 = (file: string): boolean => file.endsWith('.s3.spec.ts');

export const noS3 = 'no S3-compatible server (needs JDK 17 and Maven, or TEST_S3_ENDPOINT)';

/** An S3-compatible server for the tests: the one that the environment names, else one by Maven; or none. */
export async function findS3(): Promise<S3Server | undefined> {
  const endpoint = process.env['TEST_S3_ENDPOINT'];
  if (endpoint) return { endpoint, stop: () => Promise.resolve() };
  try {
    checkS3Tools();
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
  return startThrowawayS3();
}
