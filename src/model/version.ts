/** This program's version, as in package.json: what a record says drew a sample. */
export const PROGRAM_VERSION = '0.1.0'
