import { enableCompileCache } from 'node:module';

/**
 * Keep what node makes of the modules of a command for its next call, which then starts in half the time.
 *
 * Only what is loaded later is kept, so this is for `node --import`.
 */
enableCompileCache();
