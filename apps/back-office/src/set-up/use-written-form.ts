import type { WrittenForm } from '@samanom/contracts/intake';
import { useFormat } from '../format/use-format.ts';

/** The written form that what is published is shown in: it is there in bokmål and nynorsk only. */
export const useWrittenForm = (): WrittenForm => (useFormat().language === 'nn' ? 'nn' : 'nb');
