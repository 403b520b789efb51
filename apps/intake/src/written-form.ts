import type { WrittenForm } from '@samanom/contracts/intake';
import { languageOf } from '@samanom/service';

/** The written form asked for by `?language=`, else by Accept-Language. What is published has no English: bokmål then. */
export const writtenFormOf = (
  asked: WrittenForm | undefined,
  acceptLanguage: string | undefined,
): WrittenForm => asked ?? (languageOf(acceptLanguage) === 'nn' ? 'nn' : 'nb');
