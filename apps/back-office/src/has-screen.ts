import { screens } from './screens.ts';

const patterns = screens.map(({ path }) => new RegExp(`^${path.replace(/\$\w+/g, '[^/]+')}$`));

/** Whether a page stands at this path. */
export const hasScreen = (path: string): boolean => patterns.some((one) => one.test(path));
