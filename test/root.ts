import { fileURLToPath } from 'node:url';

/** The folder of the project, of which this is built into `dist/test`. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
