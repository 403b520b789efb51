/** Whether a page was shown before: the first leaves the focus where the browser puts it. */
export const firstPage = { shown: false };
