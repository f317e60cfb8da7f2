/** The program's own version: the one in package.json, which a test holds it to. */
export const PROGRAMVERSJON = '0.1.0';
