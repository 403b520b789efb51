import chromium from '@sparticuz/chromium';

/** In a process of its own: it unpacks to wherever TMPDIR says, and sets variables of the whole process. */
chromium.setGraphicsMode = false;
await chromium.executablePath();
